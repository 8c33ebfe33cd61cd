// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.merging;

import it.respi.dossiers.person.PersonCheck;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.view.Toast;
import it.respi.platform.view.Warning;
import it.respi.platform.web.Submission;
import it.respi.registry.Offices;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of a dossier on which somebody says that it is about the same person as another one. */
@Controller
@RequestMapping("/u/dossier/{number}/unione")
class MergeController {
    private final Merges merges;
    private final SamePerson samePerson;
    private final MergePages pages;
    private final Offices offices;
    private final Submission submission;

    MergeController(Merges merges, SamePerson samePerson, MergePages pages, Offices offices, Submission submission) {
        this.merges = merges;
        this.samePerson = samePerson;
        this.pages = pages;
        this.offices = offices;
        this.submission = submission;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable String number) {
        return pages.ofDossier(number, actor)
                .addAllObjects(new DirectFieldBindingResult(new AskForm(null, null), "form").getModel());
    }

    /** From the box in which a number is typed. */
    @GetMapping("/con")
    String with(@PathVariable String number, @RequestParam(defaultValue = "") String numero) {
        String typed = numero.strip().toUpperCase(Locale.ROOT);
        return typed.matches("[A-Z]{2}-\\d{4}-\\d{6}")
                ? "redirect:/u/dossier/" + number + "/unione/con/" + typed
                : "redirect:/u/dossier/" + number + "/unione?numero=errato";
    }

    @GetMapping("/con/{other}")
    ModelAndView compare(Actor actor, @PathVariable String number, @PathVariable String other) {
        MergeForm form = new MergeForm(number, null, null);
        return pages.comparison(number, merges.compare(number, other, actor), actor, Map.of(), List.of())
                .addAllObjects(new DirectFieldBindingResult(form, "form").getModel());
    }

    @PostMapping("/con/{other}")
    ModelAndView propose(
            Actor actor,
            @PathVariable String number,
            @PathVariable String other,
            @ModelAttribute("form") MergeForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.check(number, other, errors);
        Map<String, String> choices = MergeForm.choices(request.getParameterMap());
        Merges.Proposal proposal = form.proposal(number, other, choices);
        List<Warning> warnings = errors.hasErrors() ? List.of() : judged(proposal, actor, form, errors);
        return submission.submit(
                actor,
                request,
                errors,
                () -> pages.comparison(number, merges.compare(number, other, actor), actor, choices, warnings),
                () -> {
                    long id = merges.propose(actor, proposal);
                    flash.addFlashAttribute("toast", Toast.of("merge.proposed"));
                    return "/u/unioni/" + id;
                });
    }

    /** What is wrong with a field is said above: the fields of the table are chosen, not typed. */
    private List<Warning> judged(Merges.Proposal proposal, Actor actor, MergeForm form, BindingResult errors) {
        Errors found = new MapBindingResult(new HashMap<>(), "person");
        List<Warning> warnings = merges.judge(proposal, actor, found);
        if (found.hasErrors()) {
            errors.reject("merge.person.wrong");
        }
        PersonCheck.ask(warnings, Objects.requireNonNullElse(form.confirmed(), ""), errors);
        return warnings;
    }

    @PostMapping("/chiedi")
    ModelAndView ask(
            Actor actor,
            @PathVariable String number,
            @ModelAttribute("form") AskForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        MergeForm.words(form.text(), errors);
        return submission.submit(actor, request, errors, () -> pages.ofDossier(number, actor), () -> {
            int office = offices.byCode(form.code())
                    .orElseThrow(() -> new RuleBroken("merge.ask.none"))
                    .id();
            samePerson.ask(number, actor, office, form.text());
            flash.addFlashAttribute("toast", Toast.of("merge.asked"));
            return "/u/dossier/" + number + "/unione";
        });
    }
}
