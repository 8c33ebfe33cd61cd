// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.protection;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierHeads;
import it.respi.dossiers.PersonProtection;
import it.respi.dossiers.PersonProtection.Halves;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Toast;
import it.respi.platform.web.Submission;
import it.respi.registry.Staff.StaffMember;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a dossier is protected and people are named in it. */
@Controller
@RequestMapping("/u/dossier/{number}/protezione")
class ProtectionController {
    private final PersonProtection protection;
    private final DossierHeads heads;
    private final NamedPeople people;
    private final ProtectionWords words;
    private final Submission submission;

    ProtectionController(
            PersonProtection protection,
            DossierHeads heads,
            NamedPeople people,
            ProtectionWords words,
            Submission submission) {
        this.protection = protection;
        this.heads = heads;
        this.people = people;
        this.words = words;
        this.submission = submission;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable String number) {
        Halves halves = protection.of(number, actor);
        Guard now = people.of(halves);
        return page(actor, halves, now)
                .addObject("shown", now)
                .addAllObjects(new DirectFieldBindingResult(ProtectionForm.of(now), "form").getModel());
    }

    @PostMapping
    ModelAndView protect(
            Actor actor,
            @PathVariable String number,
            @ModelAttribute("form") ProtectionForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.check(errors);
        return submission.submit(actor, request, errors, () -> again(actor, number, form, errors), () -> {
            people.protect(number, actor, form.wanted(), form.shown());
            flash.addFlashAttribute(
                    "toast", Toast.of(form.wanted().why() == null ? "protection.ended" : "protection.begun"));
            return "/u/dossier/" + number + "/condivisione";
        });
    }

    /** What was typed stays; who only has to correct it is still told what others change. */
    private ModelAndView again(Actor actor, String number, ProtectionForm form, BindingResult errors) {
        Halves halves = protection.of(number, actor);
        Guard now = people.of(halves);
        ModelAndView page = page(actor, halves, now);
        if (errors.hasErrors()) {
            return page.addObject("shown", form.shown());
        }
        return page.addObject("shown", now).addObject("changes", words.conflict(form.shown(), now, form.wanted()));
    }

    private ModelAndView page(Actor actor, Halves halves, Guard now) {
        Dossier dossier = halves.first();
        List<StaffMember> candidates = people.candidates(halves);
        ModelAndView page = new ModelAndView("dossiers/sharing/protection");
        page.addObject("number", dossier.number());
        page.addObject("head", heads.of(dossier, actor, "condivisione"));
        page.addObject("kinds", words.kinds());
        page.addObject("candidates", words.people(candidates));
        page.addObject(
                "united",
                halves.dossiers().stream().skip(1).map(Dossier::number).toList());
        page.addObject("without", words.without(halves, candidates, now));
        page.addObject("key", SubmissionKey.fresh());
        return page;
    }
}
