// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Actor;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Puts the pages about one member together; a page that is not fresh keeps what was typed. */
@Component
class MemberPages {
    private final Households households;
    private final HouseholdPages family;
    private final Dossiers dossiers;
    private final FamilyPage base;
    private final HouseholdChoices choices;

    MemberPages(
            Households households,
            HouseholdPages family,
            Dossiers dossiers,
            FamilyPage base,
            HouseholdChoices choices) {
        this.households = households;
        this.family = family;
        this.dossiers = dossiers;
        this.base = base;
        this.choices = choices;
    }

    LocalDate today() {
        return base.today();
    }

    ModelAndView addition(Actor actor, String number, boolean fresh) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.CHANGE_FAMILY);
        ModelAndView page = base.of("member", actor, dossier);
        choices(page);
        return fresh ? begin(page, MemberForm.empty()) : page;
    }

    ModelAndView correction(Actor actor, String number, long memberId, boolean fresh) {
        return ofMember("member", actor, number, memberId, fresh, member -> choices.form(member));
    }

    ModelAndView departure(Actor actor, String number, long memberId, boolean fresh) {
        return ofMember("end", actor, number, memberId, fresh, member -> EndForm.of(today(), null, null));
    }

    private ModelAndView ofMember(
            String view, Actor actor, String number, long memberId, boolean fresh, Function<Member, Object> form) {
        Household household = households.editable(number, actor);
        if (!fresh && household.find(memberId).isEmpty()) {
            return family.family(actor, number); // somebody else ended it while the form was open
        }
        Member member = household.member(memberId);
        ModelAndView page = base.of(view, actor, household.dossier());
        page.addObject("member", member);
        page.addObject("name", member.label());
        choices(page);
        return fresh ? begin(page, form.apply(member)) : page;
    }

    private void choices(ModelAndView page) {
        page.addObject("relations", choices.relations());
        page.addObject("places", choices.places());
        page.addObject("endings", choices.endings());
    }

    private static ModelAndView begin(ModelAndView page, Object form) {
        return page.addAllObjects(new DirectFieldBindingResult(form, "form").getModel());
    }
}
