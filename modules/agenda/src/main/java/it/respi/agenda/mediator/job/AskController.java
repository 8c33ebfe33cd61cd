// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator.job;

import it.respi.agenda.mediator.Languages;
import it.respi.agenda.mediator.MediatorPolicy;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Toast;
import it.respi.platform.web.RuleFields;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form by which an office asks for a mediator. */
@Controller
@RequestMapping("/u/mediatori/richiesta")
class AskController {
    private static final RuleFields FIELDS = RuleFields.of("day", "mediator.job.past", "mediator.job.lead-time")
            .and("place", "mediator.job.place.wrong");

    private final AskForMediator ask;
    private final MediatorPolicy policy;
    private final Languages languages;
    private final Submission submission;

    AskController(AskForMediator ask, MediatorPolicy policy, Languages languages, Submission submission) {
        this.ask = ask;
        this.policy = policy;
        this.languages = languages;
        this.submission = submission;
    }

    @GetMapping
    ModelAndView form(Actor actor, @RequestParam(required = false) @Nullable Long step) {
        return page(actor)
                .addObject("form", MediationForm.empty(step, actor.office().code()));
    }

    @PostMapping
    ModelAndView submit(
            Actor actor,
            @Valid @ModelAttribute("form") MediationForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.check(errors);
        return submission.submit(actor, request, errors, FIELDS, () -> page(actor), () -> {
            long id = ask.ask(actor, form);
            flash.addFlashAttribute("toast", Toast.of("mediator.job.asked"));
            return MediationController.PAGE + "/" + id;
        });
    }

    private ModelAndView page(Actor actor) {
        policy.mustRead(actor);
        return new ModelAndView("mediator/ask")
                .addObject("languages", languages.choices())
                .addObject("key", SubmissionKey.fresh());
    }
}
