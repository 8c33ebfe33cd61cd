// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.opening;

import it.respi.dossiers.person.PersonCheck;
import it.respi.kernel.identity.PermitNumber;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Warning;
import it.respi.registry.Catalogue;
import it.respi.registry.Country;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.validation.SmartValidator;

/** What the form of the opening is asked before anything is opened. */
@Component
class OpeningCheck {
    private static final String ITALY = "ITA";

    private final PersonCheck persons;
    private final SmartValidator validator;
    private final Catalogue catalogue;
    private final Dates dates;
    private final OpeningChoices choices;
    private final RenewalRules renewals;

    OpeningCheck(
            PersonCheck persons,
            SmartValidator validator,
            Catalogue catalogue,
            Dates dates,
            OpeningChoices choices,
            RenewalRules renewals) {
        this.persons = persons;
        this.validator = validator;
        this.catalogue = catalogue;
        this.dates = dates;
        this.choices = choices;
        this.renewals = renewals;
    }

    /** Adds what is wrong with a new dossier, and asks to confirm the warnings that it returns. */
    List<Warning> judgeNew(OpeningForm form, Errors errors) {
        persons.check(form.person, "person", errors);
        List<Warning> warnings = new ArrayList<>(persons.warnings(form.person));
        if (isAboutPermit(form, errors)) {
            refuseUnionCitizen(form.person.citizenship, errors);
            warnings.addAll(permit(form, errors));
        }
        PersonCheck.ask(warnings, form.confirmed, errors);
        return warnings;
    }

    /** As {@link #judgeNew} for a case of a person who is known. */
    List<Warning> judgeFurther(OpeningForm form, String citizenship, Errors errors) {
        List<Warning> warnings = new ArrayList<>();
        if (isAboutPermit(form, errors)) {
            if (isUnionCitizen(citizenship)) {
                errors.reject("opening.citizenship.eu");
            }
            warnings.addAll(permit(form, errors));
        }
        PersonCheck.ask(warnings, form.confirmed, errors);
        return warnings;
    }

    /** What was typed about a permit although the procedure asks for none is forgotten. */
    private boolean isAboutPermit(OpeningForm form, Errors errors) {
        if (!choices.isOffered(form.procedure)) {
            errors.rejectValue("procedure", "opening.procedure.unknown");
            return false;
        }
        boolean about = choices.aboutPermit(form.procedure);
        if (!about) {
            form.permit = new PermitForm();
        }
        return about;
    }

    /** Citizens of the Union need no permit (R-05, D.Lgs. 30/2007). */
    private void refuseUnionCitizen(String citizenship, Errors errors) {
        if (ITALY.equals(citizenship)) {
            errors.rejectValue("person.citizenship", "opening.citizenship.italian");
        } else if (isUnionCitizen(citizenship)) {
            errors.rejectValue("person.citizenship", "opening.citizenship.eu");
        }
    }

    private boolean isUnionCitizen(String citizenship) {
        return catalogue.country(citizenship).map(Country::eu).orElse(false);
    }

    private List<Warning> permit(OpeningForm form, Errors errors) {
        PermitForm permit = form.permit;
        errors.pushNestedPath("permit");
        validator.validate(permit, errors);
        if (catalogue.permitType(permit.permitType).isEmpty()) {
            errors.rejectValue("permitType", "opening.permitType.missing");
        }
        boolean first = choices.firstPermit(form.procedure);
        List<Warning> warnings = new ArrayList<>(
                first && permit.permitNumber.isBlank() ? List.of() : number(permit.permitNumber, errors));
        if (!first) {
            renewable(permit, errors).ifPresent(warnings::add);
        }
        errors.popNestedPath();
        return warnings;
    }

    /** Until when the permit is valid must be known; whether it is too late to renew it is said. */
    private Optional<Warning> renewable(PermitForm permit, Errors errors) {
        LocalDate expiry = permit.permitExpiry;
        if (expiry == null) {
            if (!errors.hasFieldErrors("permitExpiry")) {
                errors.rejectValue("permitExpiry", "opening.permitExpiry.missing");
            }
            return Optional.empty();
        }
        return Optional.of(renewals.of(expiry).lastTolerated())
                .filter(last -> last.isBefore(renewals.today()))
                .map(last -> Warning.of("opening.permit.late", dates.numeric(last)));
    }

    private static List<Warning> number(String typed, Errors errors) {
        if (typed.isBlank()) {
            return List.of(Warning.of("opening.permit.no-number"));
        }
        String warning = new PermitNumber(typed).warning().orElse("");
        if ("permit-number.unlikely".equals(warning)) {
            errors.rejectValue("permitNumber", warning);
            return List.of();
        }
        return warning.isEmpty() ? List.of() : List.of(Warning.of(warning));
    }
}
