// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.handing.UndoStep;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a step and gives it back; whoever comes late is told who has it. */
@Controller
@RequestMapping("/u/dossier/{number}/passi/{stepId}")
public class StepTaking {
    private final OpenSteps steps;
    private final LateStep late;
    private final Submission submission;
    private final UndoStep undo;

    StepTaking(OpenSteps steps, LateStep late, Submission submission, UndoStep undo) {
        this.undo = undo;
        this.steps = steps;
        this.late = late;
        this.submission = submission;
    }

    @PostMapping("/prendi")
    ModelAndView take(
            Actor actor,
            @PathVariable String number,
            @PathVariable long stepId,
            HttpServletRequest request,
            RedirectAttributes flash) {
        return run(actor, number, stepId, request, () -> {
            steps.take(actor, stepId);
            flash.addFlashAttribute("toast", takenToast(number, stepId));
        });
    }

    /** What says that a step was taken; given back it is as it was. */
    public static Toast takenToast(String number, long stepId) {
        String back = "/u/dossier/" + number + "/passi/" + stepId + "/rilascia?" + Submission.KEY + "=";
        return new Toast("undo.taken", List.of(), back + SubmissionKey.fresh());
    }

    @PostMapping("/rilascia")
    ModelAndView release(
            Actor actor,
            @PathVariable String number,
            @PathVariable long stepId,
            HttpServletRequest request,
            RedirectAttributes flash) {
        long act = undo.fresh();
        return run(actor, number, stepId, request, () -> {
            undo.keep(actor, act, steps.release(actor, stepId), null);
            flash.addFlashAttribute("toast", new Toast("undo.released", List.of(), UndoStep.PATH + act));
        });
    }

    private ModelAndView run(Actor actor, String number, long stepId, HttpServletRequest request, Runnable action) {
        try {
            String next = submission.run(actor, request, "/u/dossier/" + number + "#passo-" + stepId, action);
            return new ModelAndView("redirect:" + next);
        } catch (Stale stale) {
            ModelAndView page = late.refused(actor, steps.answered(actor, stepId));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }
}
