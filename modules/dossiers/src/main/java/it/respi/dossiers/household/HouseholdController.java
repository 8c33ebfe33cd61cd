// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.dossiers.household.FamilyForms.Sent;
import it.respi.kernel.actor.Actor;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The family tab of a dossier, its card on the overview, and what is done with the household as a whole. */
@Controller
@RequestMapping("/u/dossier/{number}/famiglia")
class HouseholdController {
    private final HouseholdPages pages;
    private final FamilyForms forms;
    private final RelateMembers relate;
    private final EndMembership ending;

    HouseholdController(HouseholdPages pages, FamilyForms forms, RelateMembers relate, EndMembership ending) {
        this.pages = pages;
        this.forms = forms;
        this.relate = relate;
        this.ending = ending;
    }

    @InitBinder
    void ids(WebDataBinder binder) {
        binder.registerCustomEditor(Long.class, new IdEditor());
    }

    @GetMapping
    ModelAndView read(Actor actor, @PathVariable String number) {
        return pages.family(actor, number);
    }

    /** Loaded into the overview after it is shown. */
    @GetMapping("/scheda")
    ModelAndView card(Actor actor, @PathVariable String number) {
        return pages.card(actor, number);
    }

    @GetMapping("/rapporto")
    ModelAndView relation(
            Actor actor,
            @PathVariable String number,
            @RequestParam(name = "chi", required = false) @Nullable Long who,
            @RequestParam(name = "di", required = false) @Nullable Long ofWhom) {
        return pages.relation(actor, number, who, ofWhom);
    }

    @PostMapping("/rapporto")
    ModelAndView relate(
            Actor actor,
            @PathVariable String number,
            @ModelAttribute("form") TieForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.check(errors);
        return forms.carryOut(
                new Sent(actor, number, request, flash),
                errors,
                () -> pages.relation(actor, number),
                "household.tie.saved",
                () -> relate.relate(number, actor, form));
    }

    @GetMapping("/scioglimento")
    ModelAndView dissolution(Actor actor, @PathVariable String number) {
        return pages.dissolution(actor, number, true);
    }

    @PostMapping("/scioglimento")
    ModelAndView dissolve(
            Actor actor,
            @PathVariable String number,
            @ModelAttribute("form") EndForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        form.check(pages.today(), Ending.ofHousehold(), errors);
        return forms.carryOut(
                new Sent(actor, number, request, flash),
                errors,
                () -> pages.dissolution(actor, number, false),
                "household.dissolved",
                () -> ending.dissolve(number, actor, form));
    }
}
