// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierRights;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.Section;
import it.respi.kernel.actor.Actor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Puts the family tab together, its card, and the pages about the household as a whole. */
@Component
class HouseholdPages {
    private final Households households;
    private final SharedPapers papers;
    private final Dossiers dossiers;
    private final FamilyPage base;
    private final HouseholdWords words;
    private final HouseholdChoices choices;

    HouseholdPages(
            Households households,
            SharedPapers papers,
            Dossiers dossiers,
            FamilyPage base,
            HouseholdWords words,
            HouseholdChoices choices) {
        this.households = households;
        this.papers = papers;
        this.dossiers = dossiers;
        this.base = base;
        this.words = words;
        this.choices = choices;
    }

    LocalDate today() {
        return base.today();
    }

    ModelAndView family(Actor actor, String number) {
        return family(actor, households.of(number, actor));
    }

    private ModelAndView family(Actor actor, Household household) {
        Dossier dossier = household.dossier();
        DossierRights rights = dossiers.rights(actor, dossier);
        ModelAndView page = base.of("family", actor, dossier);
        page.addObject("members", words.current(household));
        page.addObject("past", words.past(household));
        page.addObject("warnings", words.warnings(household));
        page.addObject("ties", words.ties(household));
        page.addObject("lives", household.lives());
        page.addObject("mayEdit", rights.can(DossierAction.CHANGE_FAMILY));
        if (rights.sees(Section.DOCUMENTS) && household.lives()) {
            page.addObject("papers", choices.papers(papers.of(actor, dossier, household.others())));
            page.addObject("mayShare", rights.can(DossierAction.PRECHECK_DOCUMENT) && dossier.protection() == null);
        }
        return page;
    }

    ModelAndView card(Actor actor, String number) {
        Household household = households.of(number, actor);
        ModelAndView page = new ModelAndView("dossiers/household/card :: card");
        page.addObject("number", number);
        page.addObject("members", words.current(household));
        page.addObject("mayEdit", dossiers.rights(actor, household.dossier()).can(DossierAction.CHANGE_FAMILY));
        return page;
    }

    /** A form that begins with what is known of the two, if they are named. */
    ModelAndView relation(Actor actor, String number, @Nullable Long who, @Nullable Long ofWhom) {
        Household household = households.editable(number, actor);
        TieForm form = choices.tie(household, who, ofWhom);
        return relation(actor, household).addAllObjects(new DirectFieldBindingResult(form, "form").getModel());
    }

    /** Keeps what was typed. */
    ModelAndView relation(Actor actor, String number) {
        Household household = households.editable(number, actor);
        return household.lives() ? relation(actor, household) : family(actor, household);
    }

    private ModelAndView relation(Actor actor, Household household) {
        ModelAndView page = base.of("relation", actor, household.dossier());
        page.addObject("people", choices.people(household));
        page.addObject("relations", choices.relationsOrNone());
        page.addObject("ties", words.ties(household));
        page.addObject("seen", SeenMembers.of(household.current()).text());
        return page;
    }

    /** @param fresh whether the form begins with today, or keeps what was typed */
    ModelAndView dissolution(Actor actor, String number, boolean fresh) {
        Household household = households.editable(number, actor);
        if (!household.lives()) {
            return family(actor, household);
        }
        ModelAndView page = base.of("dissolve", actor, household.dossier());
        page.addObject("members", words.current(household));
        page.addObject("endings", choices.dissolutions());
        page.addObject("seen", SeenMembers.of(household.current()).text());
        if (fresh) {
            EndForm form = EndForm.of(today(), null, null);
            page.addAllObjects(new DirectFieldBindingResult(form, "form").getModel());
        }
        return page;
    }
}
