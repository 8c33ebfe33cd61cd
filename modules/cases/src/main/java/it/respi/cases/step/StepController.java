// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.kernel.actor.Actor;
import it.respi.platform.draft.Drafts;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page of a step: its questions, and for a signed act the sentence that says what signing does. Of a step that somebody
 * else finished, what was typed into it is still there.
 */
@Controller
@RequestMapping("/u/dossier/{number}/passi/{stepId}")
class StepController {
    /** Who had the step, as its page said. */
    private static final String HELD = "_held";

    private final OpenSteps steps;
    private final StepForms forms;
    private final StepPage pages;
    private final AfterStep after;
    private final Submission submission;

    StepController(OpenSteps steps, StepForms forms, StepPage pages, AfterStep after, Submission submission) {
        this.steps = steps;
        this.forms = forms;
        this.pages = pages;
        this.after = after;
        this.submission = submission;
    }

    @GetMapping
    ModelAndView form(
            Actor actor,
            @PathVariable String number,
            @PathVariable long stepId,
            @RequestParam(name = "esito", defaultValue = "") String outcome,
            HttpServletRequest request) {
        StepRow step = steps.toFinish(actor, stepId);
        if (!step.pending()) {
            return after.late().opened(actor, step, request);
        }
        StepForm form =
                Drafts.isResumed(request) ? forms.resumed(step, request.getParameterMap()) : forms.empty(step, outcome);
        return pages.of(actor, step, form, request);
    }

    @PostMapping
    ModelAndView submit(
            Actor actor,
            @PathVariable String number,
            @PathVariable long stepId,
            HttpServletRequest request,
            RedirectAttributes flash) {
        StepRow step = steps.find(stepId);
        StepForm form = forms.read(step, request.getParameterMap());
        boolean overtaken = form.errors().hasErrors() && !step.pending();
        if (overtaken || heldMeanwhile(actor, step, request.getParameter(HELD))) {
            ModelAndView page = after.late().sent(actor, steps.answered(actor, stepId), form, request);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
        ModelAndView answer = submission.submit(
                actor,
                request,
                form.errors(),
                () -> again(actor, stepId, form, request),
                "/u/dossier/" + step.dossierNumber(),
                () -> forms.finish(actor, stepId, form));
        if (answer.getStatus() == null) {
            flash.addFlashAttribute("toast", after.of(step));
        }
        return answer;
    }

    /** Whether a colleague has it of whom the page did not say so; whoever read it may finish it all the same. */
    private static boolean heldMeanwhile(Actor actor, StepRow step, @Nullable String seen) {
        Integer holder = step.pending() ? step.assigneeId() : null;
        return holder != null && holder != actor.staffId() && !holder.toString().equals(seen);
    }

    private ModelAndView again(Actor actor, long stepId, StepForm form, HttpServletRequest request) {
        StepRow now = steps.answered(actor, stepId);
        return now.pending()
                ? pages.of(actor, now, form, request)
                : after.late().sent(actor, now, form, request);
    }
}
