// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.ending;

import it.respi.cases.CaseId;
import it.respi.cases.casefile.CaseAction;
import it.respi.cases.casefile.EarlyEnd;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierHeads;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Choice;
import it.respi.platform.view.Texts;
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

/** The head closes a case that cannot go on (chiusura per decesso, irreperibilità o doppione, SP12). */
@Controller
@RequestMapping("/u/dossier/{number}/pratica/{caseId}/chiudi")
class ClosingController {
    private final Dossiers dossiers;
    private final DossierHeads heads;
    private final EarlyEnd ends;
    private final Submission submission;
    private final Texts texts;

    ClosingController(Dossiers dossiers, DossierHeads heads, EarlyEnd ends, Submission submission, Texts texts) {
        this.dossiers = dossiers;
        this.heads = heads;
        this.ends = ends;
        this.submission = submission;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView form(
            Actor actor,
            @PathVariable String number,
            @PathVariable long caseId,
            @ModelAttribute("form") ClosingForm form) {
        return page(actor, number, caseId);
    }

    @PostMapping
    ModelAndView submit(
            Actor actor,
            @PathVariable String number,
            @PathVariable long caseId,
            @ModelAttribute("form") ClosingForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.check(errors);
        ModelAndView answer = submission.submit(actor, request, errors, () -> page(actor, number, caseId), () -> {
            ends.closeFor(actor, number, new CaseId(caseId), form.why().orElseThrow(), form.words());
            return "/u/dossier/" + number;
        });
        if (answer.getStatus() == null) {
            flash.addFlashAttribute("toast", Toast.of("ending.chiudi.done"));
        }
        return answer;
    }

    private ModelAndView page(Actor actor, String number, long caseId) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.READ);
        ends.check(dossier, actor, new CaseId(caseId), CaseAction.CLOSE_FOR_REASON);
        ModelAndView page = new ModelAndView("cases/closing");
        page.addObject("number", number);
        page.addObject("caseId", caseId);
        page.addObject("head", heads.of(dossier, actor, ""));
        page.addObject(
                "choices",
                ClosingForm.WHYS.stream()
                        .map(why -> Choice.of(why.name(), texts.say("ending.chiudi." + why.name())))
                        .toList());
        page.addObject("key", SubmissionKey.fresh());
        return page;
    }
}
