// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.StepDefinition;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierHeads;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.PersonData;
import it.respi.kernel.actor.Actor;
import it.respi.platform.draft.DraftView;
import it.respi.platform.draft.Drafts;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a step: its questions, and for a signed act the sentence that says what signing does. */
@Controller
@RequestMapping("/u/dossier/{number}/passi/{stepId}")
class StepController {
    private final Dossiers dossiers;
    private final DossierHeads heads;
    private final OpenSteps steps;
    private final StepForms forms;
    private final Submission submission;
    private final Drafts drafts;

    StepController(
            Dossiers dossiers,
            DossierHeads heads,
            OpenSteps steps,
            StepForms forms,
            Submission submission,
            Drafts drafts) {
        this.dossiers = dossiers;
        this.heads = heads;
        this.steps = steps;
        this.forms = forms;
        this.submission = submission;
        this.drafts = drafts;
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
            return new ModelAndView("redirect:/u/dossier/" + step.dossierNumber());
        }
        StepForm form =
                Drafts.isResumed(request) ? forms.resumed(step, request.getParameterMap()) : forms.empty(step, outcome);
        return page(actor, step, form, request);
    }

    @PostMapping
    ModelAndView submit(
            Actor actor,
            @PathVariable String number,
            @PathVariable long stepId,
            HttpServletRequest request,
            RedirectAttributes flash) {
        StepRow step = steps.answered(actor, stepId);
        StepForm form = forms.read(step, request.getParameterMap());
        ModelAndView answer =
                submission.submit(actor, request, form.errors(), () -> page(actor, step, form, request), () -> {
                    forms.finish(actor, stepId, form);
                    return "/u/dossier/" + step.dossierNumber();
                });
        if (answer.getStatus() == null) {
            flash.addFlashAttribute("toast", Toast.of("step.done", forms.titleOf(step)));
        }
        return answer;
    }

    @PostMapping("/prendi")
    String take(Actor actor, @PathVariable String number, @PathVariable long stepId, HttpServletRequest request) {
        return "redirect:"
                + submission.run(actor, request, () -> {
                    steps.take(actor, stepId);
                    return "/u/dossier/" + number;
                });
    }

    @PostMapping("/rilascia")
    String release(Actor actor, @PathVariable String number, @PathVariable long stepId, HttpServletRequest request) {
        return "redirect:"
                + submission.run(actor, request, () -> {
                    steps.release(actor, stepId);
                    return "/u/dossier/" + number;
                });
    }

    /** Each way of ending the step has a form of its own, and so its own drafts. */
    private DraftView draftsOf(HttpServletRequest request, Actor actor, StepRow step, String outcome) {
        String here = "/u/dossier/" + step.dossierNumber() + "/passi/" + step.id();
        return outcome.isEmpty()
                ? drafts.of(request, actor, "passo", Long.toString(step.id()), here)
                : drafts.of(request, actor, "passo", step.id() + "-" + outcome, here + "?esito=" + outcome);
    }

    /** Where the summons goes (Mod. 209, section 8): who confirms an address must see it. */
    private static String mailAddressOf(PersonData person) {
        String other = person.mailAddress();
        return other == null || other.isBlank()
                ? person.address() + ", " + person.postalCode() + " " + person.municipality()
                : other;
    }

    private ModelAndView page(Actor actor, StepRow step, StepForm form, HttpServletRequest request) {
        Dossier dossier = dossiers.take(step.dossierId(), actor, DossierAction.READ);
        StepDefinition definition = steps.definition(step);
        ModelAndView page = new ModelAndView("cases/step");
        page.addObject("number", step.dossierNumber());
        page.addObject("head", heads.of(dossier, actor, ""));
        page.addObject("step", step);
        page.addObject("mailAddress", mailAddressOf(dossier.holder().data()));
        page.addObject("definition", definition);
        forms.addTo(page, actor, step, form);
        page.addObject("saved", draftsOf(request, actor, step, form.outcome()));
        return page;
    }
}
