// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.precedent;

import it.respi.dossiers.quesito.Quesiti.Answered;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.draft.Drafts;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which the head of an office publishes an answer as a precedent. */
@Controller
@RequestMapping("/u/quesiti/{id:\\d+}/precedente")
class PublishController {
    private final Precedents precedents;
    private final PrecedentWords words;
    private final Submission submission;
    private final Drafts drafts;

    PublishController(Precedents precedents, PrecedentWords words, Submission submission, Drafts drafts) {
        this.precedents = precedents;
        this.words = words;
        this.submission = submission;
        this.drafts = drafts;
    }

    @GetMapping
    ModelAndView form(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") PrecedentForm form,
            HttpServletRequest request) {
        return page(actor, id, request);
    }

    @PostMapping
    ModelAndView publish(
            Actor actor,
            @PathVariable long id,
            @ModelAttribute("form") PrecedentForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.check(errors);
        return submission.submit(actor, request, errors, () -> page(actor, id, request), () -> {
            long precedent = precedents.publish(id, actor, form);
            flash.addFlashAttribute("toast", Toast.of("precedent.published"));
            return "/u/precedenti/" + precedent;
        });
    }

    private ModelAndView page(Actor actor, long id, HttpServletRequest request) {
        Answered answered = precedents.source(id, actor);
        String here = "/u/quesiti/" + id + "/precedente";
        ModelAndView page = new ModelAndView("dossiers/precedent/publish");
        page.addObject("quesito", answered.id());
        page.addObject("parameters", words.parameters(precedents.parameters()));
        page.addObject("saved", drafts.of(request, actor, "precedente", Long.toString(id), here));
        page.addObject("key", SubmissionKey.fresh());
        return page;
    }
}
