// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.StepDefinition;
import it.respi.cases.handing.MovesInWords;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierHeads;
import it.respi.dossiers.PersonData;
import it.respi.kernel.actor.Actor;
import it.respi.platform.draft.DraftView;
import it.respi.platform.draft.Drafts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a step is finished. */
@Component
class StepPage {
    /** Short name of the form, for its drafts. */
    static final String FORM = "passo";

    private final DossierHeads heads;
    private final OpenSteps steps;
    private final StepForms forms;
    private final Drafts drafts;
    private final MovesInWords moves;
    private final ObjectProvider<StepHelp> helps;
    private final StepPlaces places;
    private final CountedStep counted;
    private final BarredElsewhere barred;

    StepPage(
            DossierHeads heads,
            OpenSteps steps,
            StepForms forms,
            Drafts drafts,
            MovesInWords moves,
            ObjectProvider<StepHelp> helps,
            StepPlaces places,
            CountedStep counted,
            BarredElsewhere barred) {
        this.barred = barred;
        this.counted = counted;
        this.heads = heads;
        this.steps = steps;
        this.forms = forms;
        this.drafts = drafts;
        this.moves = moves;
        this.helps = helps;
        this.places = places;
    }

    ModelAndView of(Actor actor, StepRow step, StepForm form, HttpServletRequest request) {
        Dossier dossier = steps.dossierOf(actor, step);
        StepDefinition definition = steps.definition(step);
        ModelAndView page = new ModelAndView("cases/step");
        page.addObject("number", step.dossierNumber());
        page.addObject("head", heads.of(dossier, actor, ""));
        page.addObject("step", step);
        page.addObject("mailAddress", mailAddressOf(dossier.holder().data()));
        page.addObject("definition", definition);
        page.addObject("moves", moves.of(step));
        page.addObject("colleague", steps.takenBefore(actor, step));
        page.addObject("held", step.isHeldBy(actor.staffId()));
        page.addObject("counted", counted.inWords(step, definition));
        page.addObject("barred", barred.inWords(step, definition));
        page.addObject("help", helpWith(step, definition, actor));
        forms.addTo(page, actor, step, form);
        page.addObject("offer", places.offered(actor, step, definition, dossier, request.getParameter("giorno")));
        page.addObject("typing", steps.isOwn(actor, step));
        page.addObject("saved", draftsOf(request, actor, step, form.outcome()));
        return page;
    }

    private List<StepHelp.Link> helpWith(StepRow step, StepDefinition definition, Actor actor) {
        return helps.orderedStream()
                .filter(help -> help.isFor(definition))
                .flatMap(help -> help.links(actor, step).stream())
                .toList();
    }

    /** Each way of ending the step has a form of its own, and so its own drafts. */
    private DraftView draftsOf(HttpServletRequest request, Actor actor, StepRow step, String outcome) {
        String here = "/u/dossier/" + step.dossierNumber() + "/passi/" + step.id();
        return outcome.isEmpty()
                ? drafts.of(request, actor, FORM, Long.toString(step.id()), here)
                : drafts.of(request, actor, FORM, step.id() + "-" + outcome, here + "?esito=" + outcome);
    }

    /** Where the summons goes (Mod. 209, section 8): who confirms an address must see it. */
    private static String mailAddressOf(PersonData person) {
        String other = person.mailAddress();
        return other == null || other.isBlank()
                ? person.address() + ", " + person.postalCode() + " " + person.municipality()
                : other;
    }
}
