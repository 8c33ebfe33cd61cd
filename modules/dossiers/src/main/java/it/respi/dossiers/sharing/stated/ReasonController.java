// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.stated;

import it.respi.dossiers.DossierPolicy;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Choice;
import it.respi.platform.view.Texts;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asks why somebody needs a dossier that is not of their office. The page is the same whether it is there or not. */
@Controller
@RequestMapping("/u/dossier/{number:[A-Za-z]{2}-\\d{4}-\\d{1,8}}/motivo")
class ReasonController {
    private final StateReason use;
    private final DossierPolicy policy;
    private final Submission submission;
    private final Texts texts;

    ReasonController(StateReason use, DossierPolicy policy, Submission submission, Texts texts) {
        this.use = use;
        this.policy = policy;
        this.submission = submission;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView ask(Actor actor, @PathVariable String number, @ModelAttribute("form") ReasonForm form) {
        return page(actor, number);
    }

    @PostMapping
    ModelAndView state(
            Actor actor,
            @PathVariable String number,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            HttpServletRequest request) {
        form.check(errors);
        return submission.submit(actor, request, errors, () -> page(actor, number), () -> {
            use.state(number, actor, form);
            return "/u/dossier/" + number;
        });
    }

    private ModelAndView page(Actor actor, String number) {
        if (!policy.mayStateReason(actor)) {
            throw new NotAllowed("stated.not-allowed");
        }
        ModelAndView page = new ModelAndView("dossiers/sharing/reason");
        page.addObject("number", number);
        page.addObject(
                "kinds",
                Stream.of(ReasonKind.values())
                        .map(kind -> Choice.of(kind.name(), texts.say("stated.kind." + kind)))
                        .toList());
        page.addObject("key", SubmissionKey.fresh());
        return page;
    }
}
