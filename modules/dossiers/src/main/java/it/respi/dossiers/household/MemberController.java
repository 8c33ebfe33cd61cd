// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.dossiers.household.FamilyForms.Sent;
import it.respi.kernel.actor.Actor;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Members who are added, corrected, or leave. */
@Controller
@RequestMapping("/u/dossier/{number}/famiglia")
class MemberController {
    private final MemberPages pages;
    private final FamilyForms forms;
    private final AddMember adding;
    private final CorrectMember correcting;
    private final EndMembership ending;

    MemberController(
            MemberPages pages, FamilyForms forms, AddMember adding, CorrectMember correcting, EndMembership ending) {
        this.pages = pages;
        this.forms = forms;
        this.adding = adding;
        this.correcting = correcting;
        this.ending = ending;
    }

    @GetMapping("/nuovo")
    ModelAndView addition(Actor actor, @PathVariable String number) {
        return pages.addition(actor, number, true);
    }

    @PostMapping("/nuovo")
    ModelAndView add(
            Actor actor,
            @PathVariable String number,
            @ModelAttribute("form") MemberForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.check(pages.today(), errors);
        return forms.carryOut(
                new Sent(actor, number, request, flash),
                errors,
                () -> pages.addition(actor, number, false),
                "household.added",
                () -> adding.add(number, actor, form));
    }

    @GetMapping("/{member:\\d+}")
    ModelAndView correction(Actor actor, @PathVariable String number, @PathVariable long member) {
        return pages.correction(actor, number, member, true);
    }

    @PostMapping("/{member:\\d+}")
    ModelAndView correct(
            Actor actor,
            @PathVariable String number,
            @PathVariable long member,
            @RequestParam int version,
            @ModelAttribute("form") MemberForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.checkCorrection(pages.today(), errors);
        return forms.carryOut(
                new Sent(actor, number, request, flash),
                errors,
                () -> pages.correction(actor, number, member, false),
                "household.changed-well",
                () -> correcting.correct(number, actor, member, version, form));
    }

    @GetMapping("/{member:\\d+}/fine")
    ModelAndView departure(Actor actor, @PathVariable String number, @PathVariable long member) {
        return pages.departure(actor, number, member, true);
    }

    @PostMapping("/{member:\\d+}/fine")
    ModelAndView leave(
            Actor actor,
            @PathVariable String number,
            @PathVariable long member,
            @RequestParam int version,
            @ModelAttribute("form") EndForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.check(pages.today(), Ending.ofOne(), errors);
        return forms.carryOut(
                new Sent(actor, number, request, flash),
                errors,
                () -> pages.departure(actor, number, member, false),
                "household.ended",
                () -> ending.end(number, actor, member, version, form));
    }
}
