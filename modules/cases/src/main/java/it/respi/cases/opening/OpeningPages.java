// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.opening;

import it.respi.dossiers.search.Candidates.Alike;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Warning;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.validation.ObjectError;
import org.springframework.web.servlet.ModelAndView;

/** What the pages of the opening show. */
@Component
class OpeningPages {
    private final OpeningChoices choices;
    private final RenewalRules renewals;

    OpeningPages(OpeningChoices choices, RenewalRules renewals) {
        this.choices = choices;
        this.renewals = renewals;
    }

    /** The page before anything was sent. */
    ModelAndView fresh(Actor actor, OpeningForm form) {
        ModelAndView page = page("cases/opening/new", actor, form, List.of());
        page.addAllObjects(new DirectFieldBindingResult(form, "form").getModel());
        return page;
    }

    /** The page with what was typed and why it was refused. */
    ModelAndView again(Actor actor, OpeningForm form, BindingResult errors, List<Warning> warnings, Alike alike) {
        ModelAndView page = page("cases/opening/new", actor, form, warnings);
        page.addObject("existing", existing(errors));
        page.addObject("alike", alike.people());
        page.addObject("another", alike.confirmation());
        return page;
    }

    /** The page of a case in a dossier that is there; the caller adds its head. */
    ModelAndView further(Actor actor, OpeningForm form, List<Warning> warnings) {
        return page("cases/opening/further", actor, form, warnings);
    }

    /** The sentence alone, for the page that is being filled in. */
    ModelAndView askBy(@Nullable LocalDate expiry) {
        ModelAndView part = new ModelAndView("cases/opening/permit :: askBy");
        part.addObject("askBy", AskBy.of(expiry, renewals));
        return part;
    }

    /** What the chosen procedure asks, for the page on which another procedure was chosen. */
    ModelAndView about(Actor actor, String procedure) {
        OpeningForm form = new OpeningForm();
        form.procedure = procedure;
        ModelAndView part = page("cases/opening/permit :: about", actor, form, List.of());
        part.addAllObjects(new DirectFieldBindingResult(form, "form").getModel());
        return part;
    }

    private ModelAndView page(String view, Actor actor, OpeningForm form, List<Warning> warnings) {
        ModelAndView page = new ModelAndView(view);
        page.addObject("key", SubmissionKey.fresh());
        page.addObject("municipalities", choices.municipalities(form.procedure, actor.office()));
        page.addObject("where", choices.asksMunicipality(form.procedure) ? "opening.home" : "opening.municipality");
        page.addObject("aboutPermit", choices.aboutPermit(form.procedure));
        page.addObject("firstPermit", choices.firstPermit(form.procedure));
        page.addObject("permitTypes", choices.permitTypes(form.procedure));
        page.addObject("protects", choices.protects(form.procedure));
        page.addObject("warnings", warnings);
        page.addObject("confirmation", Warning.confirmationOf(warnings));
        page.addObject("askBy", AskBy.of(form.permit.permitExpiry, renewals));
        return page;
    }

    /** Number of the dossier that already has this codice fiscale and that the reader may open. */
    private static @Nullable Object existing(BindingResult errors) {
        return errors.getGlobalErrors().stream()
                .filter(error -> "dossier.exists".equals(error.getCode()))
                .map(ObjectError::getArguments)
                .map(arguments -> arguments == null ? null : arguments[0])
                .findFirst()
                .orElse(null);
    }
}
