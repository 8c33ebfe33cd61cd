// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.ending;

import it.respi.cases.CaseId;
import it.respi.cases.casefile.CaseAction;
import it.respi.cases.casefile.EarlyEnd;
import it.respi.cases.casefile.ReopenCase;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierHeads;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The head decides once more on a case that is over (riapertura, riesame, SP11). */
@Controller
@RequestMapping("/u/dossier/{number}/pratica/{caseId}/riapri")
class ReopeningController {
    private final Dossiers dossiers;
    private final DossierHeads heads;
    private final EarlyEnd ends;
    private final Submission submission;
    private final ReopenCase reopening;
    private final Clock clock;

    ReopeningController(Dossiers dossiers, DossierHeads heads, EarlyEnd ends, Submission submission, Acting acting) {
        this.dossiers = dossiers;
        this.heads = heads;
        this.ends = ends;
        this.submission = submission;
        this.reopening = acting.reopening();
        this.clock = acting.clock();
    }

    @GetMapping
    ModelAndView form(
            Actor actor,
            @PathVariable String number,
            @PathVariable long caseId,
            @ModelAttribute("form") ReopeningForm form) {
        return page(actor, number, caseId);
    }

    @PostMapping
    ModelAndView submit(
            Actor actor,
            @PathVariable String number,
            @PathVariable long caseId,
            @ModelAttribute("form") ReopeningForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.check(LocalDate.now(clock), errors);
        ModelAndView answer = submission.submit(actor, request, errors, () -> page(actor, number, caseId), () -> {
            LocalDate day = Objects.requireNonNull(form.reopenedOn(), "checked before");
            reopening.reopen(actor, number, new CaseId(caseId), day, form.words());
            return "/u/dossier/" + number;
        });
        if (answer.getStatus() == null) {
            flash.addFlashAttribute("toast", Toast.of("ending.riapri.done"));
        }
        return answer;
    }

    private ModelAndView page(Actor actor, String number, long caseId) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.READ);
        ends.check(dossier, actor, new CaseId(caseId), CaseAction.REOPEN);
        ModelAndView page = new ModelAndView("cases/reopening");
        page.addObject("number", number);
        page.addObject("caseId", caseId);
        page.addObject("head", heads.of(dossier, actor, ""));
        page.addObject("key", SubmissionKey.fresh());
        return page;
    }

    /** Who reopens, and by which clock. */
    @Component
    record Acting(ReopenCase reopening, Clock clock) {}
}
