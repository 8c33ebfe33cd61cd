// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.quesito;

import it.respi.dossiers.DossierHeads;
import it.respi.dossiers.quesito.QuesitoBox.OfDossier;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.draft.Drafts;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The questions about a dossier, and the form that asks one. */
@Controller
@RequestMapping("/u/dossier/{number}/quesiti")
class DossierQuesitiController {
    private final Quesiti quesiti;
    private final QuesitoBox box;
    private final QuesitoRules rules;
    private final QuesitoWords words;
    private final DossierHeads heads;
    private final Submission submission;
    private final Drafts drafts;

    DossierQuesitiController(
            Quesiti quesiti,
            QuesitoBox box,
            QuesitoRules rules,
            QuesitoWords words,
            DossierHeads heads,
            Submission submission,
            Drafts drafts) {
        this.quesiti = quesiti;
        this.box = box;
        this.rules = rules;
        this.words = words;
        this.heads = heads;
        this.submission = submission;
        this.drafts = drafts;
    }

    @GetMapping
    ModelAndView list(
            Actor actor,
            @PathVariable String number,
            @ModelAttribute("form") QuesitoForm form,
            HttpServletRequest request) {
        return page(actor, number, request.getParameter("da"), request);
    }

    @PostMapping
    ModelAndView ask(
            Actor actor,
            @PathVariable String number,
            @ModelAttribute("form") QuesitoForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.check(errors, false);
        return submission.submit(actor, request, errors, () -> page(actor, number, null, request), () -> {
            quesiti.askAbout(number, actor, form.question());
            flash.addFlashAttribute("toast", Toast.of("quesito.asked"));
            return "/u/dossier/" + number + "/quesiti";
        });
    }

    private ModelAndView page(Actor actor, String number, @Nullable String cursor, HttpServletRequest request) {
        OfDossier found = box.ofDossier(number, actor, cursor);
        String next = found.page().next();
        String here = "/u/dossier/" + number + "/quesiti";
        ModelAndView page = new ModelAndView("dossiers/quesito/dossier");
        page.addObject("number", number);
        page.addObject("head", heads.of(found.dossier(), actor, "quesiti"));
        page.addObject("lines", found.page().items().stream().map(words::line).toList());
        page.addObject("more", next == null ? null : here + "?da=" + next);
        page.addObject("topics", words.topics());
        page.addObject("offices", words.offices(rules.asked(actor, found.dossier())));
        page.addObject("saved", drafts.of(request, actor, "quesito", number, here));
        page.addObject("key", SubmissionKey.fresh());
        return page;
    }
}
