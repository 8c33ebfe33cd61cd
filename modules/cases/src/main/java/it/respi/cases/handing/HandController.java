// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.handing;

import it.respi.cases.step.LateStep;
import it.respi.cases.step.OpenSteps;
import it.respi.cases.step.StepRow;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.platform.view.Toast;
import it.respi.platform.web.RuleFields;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a step is assigned, delegated or sent back; whoever comes late is told who has it. */
@Controller
@RequestMapping("/u/dossier/{number}/passi/{stepId}/{move:assegna|delega|restituisci}")
class HandController {
    private static final RuleFields FIELDS = RuleFields.of("to", "step.colleague.unknown", "step.has-it-already");

    private final HandWork hand;
    private final HandPage pages;
    private final OpenSteps steps;
    private final LateStep late;
    private final Submission submission;

    HandController(HandWork hand, HandPage pages, OpenSteps steps, LateStep late, Submission submission) {
        this.hand = hand;
        this.pages = pages;
        this.steps = steps;
        this.late = late;
        this.submission = submission;
    }

    @GetMapping
    ModelAndView form(
            Actor actor, @PathVariable long stepId, @PathVariable String move, @ModelAttribute("form") HandForm form) {
        return page(actor, stepId, HandKind.of(move));
    }

    @PostMapping
    ModelAndView submit(
            Actor actor,
            @PathVariable long stepId,
            @PathVariable String move,
            @ModelAttribute("form") HandForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        HandKind kind = HandKind.of(move);
        form.check(kind, errors);
        long act = hand.fresh();
        return submission.submit(actor, request, errors, FIELDS, () -> page(actor, stepId, kind), () -> {
            StepRow step = hand.carryOut(actor, act, stepId, kind, form);
            flash.addFlashAttribute("toast", new Toast("hand." + move + ".done", List.of(), UndoStep.PATH + act));
            return "/u/dossier/" + step.dossierNumber();
        });
    }

    /** The form, or who was faster. */
    private ModelAndView page(Actor actor, long stepId, HandKind kind) {
        try {
            return pages.of(actor, hand.check(actor, stepId, kind), kind);
        } catch (Stale tooLate) {
            ModelAndView page = late.refused(actor, steps.answered(actor, stepId));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }
}
