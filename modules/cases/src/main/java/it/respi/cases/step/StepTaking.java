// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes a step and gives it back; whoever comes late is told who has it. */
@Controller
@RequestMapping("/u/dossier/{number}/passi/{stepId}")
class StepTaking {
    private final OpenSteps steps;
    private final LateStep late;
    private final Submission submission;

    StepTaking(OpenSteps steps, LateStep late, Submission submission) {
        this.steps = steps;
        this.late = late;
        this.submission = submission;
    }

    @PostMapping("/prendi")
    ModelAndView take(Actor actor, @PathVariable String number, @PathVariable long stepId, HttpServletRequest request) {
        return run(actor, number, stepId, request, () -> steps.take(actor, stepId));
    }

    @PostMapping("/rilascia")
    ModelAndView release(
            Actor actor, @PathVariable String number, @PathVariable long stepId, HttpServletRequest request) {
        return run(actor, number, stepId, request, () -> steps.release(actor, stepId));
    }

    private ModelAndView run(Actor actor, String number, long stepId, HttpServletRequest request, Runnable action) {
        try {
            String next = submission.run(actor, request, () -> {
                action.run();
                return "/u/dossier/" + number;
            });
            return new ModelAndView("redirect:" + next);
        } catch (Stale stale) {
            ModelAndView page = late.refused(actor, steps.answered(actor, stepId));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }
}
