// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.PhoneNumber;
import it.respi.kernel.identity.CodiceFiscale;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.view.Warning;
import it.respi.registry.Catalogue;
import jakarta.validation.ConstraintViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.SmartValidator;

/**
 * What a form of a person is asked, field by field and across them (controlli, specification 8.1 to 8.3). Errors stand beside a
 * field and stop; warnings are shown and may be confirmed. Nothing is ever corrected silently.
 */
@Component
public class PersonCheck {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final SmartValidator validator;
    private final Catalogue catalogue;
    private final CodeWarnings codes;
    private final Clock clock;

    PersonCheck(SmartValidator validator, Catalogue catalogue, CodeWarnings codes, Clock clock) {
        this.validator = validator;
        this.catalogue = catalogue;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * Adds what is wrong.
     *
     * @param path where the person stands in the form the errors belong to, such as {@code person}
     */
    public void check(PersonForm form, String path, Errors errors) {
        BindingResult found = found(form);
        errors.pushNestedPath(path);
        PersonField.ALL.forEach(field -> tell(field.name(), found, errors));
        errors.popNestedPath();
    }

    /** Adds what is wrong with some fields; of the others nothing is said, because somebody else answers for them. */
    void check(PersonForm form, Collection<String> fields, Errors errors) {
        BindingResult found = found(form);
        fields.forEach(field -> tell(field, found, errors));
    }

    private BindingResult found(PersonForm form) {
        BindingResult found = new DirectFieldBindingResult(form, "person");
        validator.validate(form, found);
        birth(form, found);
        codes(form, found);
        reach(form, found);
        return found;
    }

    /** In the order of the page, and not again what could not even be read. */
    private static void tell(String field, BindingResult found, Errors errors) {
        FieldError unread = errors.getFieldError(field);
        if (unread == null || !unread.isBindingFailure()) {
            found.getFieldErrors(field).forEach(error -> copy(error, field, errors));
        }
    }

    /** With the constraint behind it, whose name programs read. */
    private static void copy(FieldError error, String field, Errors errors) {
        errors.rejectValue(
                field, Objects.requireNonNull(error.getCode()), error.getArguments(), error.getDefaultMessage());
        if (error.contains(ConstraintViolation.class)) {
            errors.getFieldErrors(field).getLast().wrap(error.unwrap(ConstraintViolation.class));
        }
    }

    /** What should be looked at again before going on; empty when nothing. */
    public List<Warning> warnings(PersonForm form) {
        List<Warning> warnings = new ArrayList<>(codes.warnings(form));
        if (form.passportExpiry != null && !form.passportExpiry.isAfter(LocalDate.now(clock))) {
            warnings.add(Warning.of("person.passport.expired"));
        }
        return warnings;
    }

    /**
     * Stops a form with warnings once; the second time it goes on if exactly these were confirmed.
     *
     * @param confirmed what the box {@code confirmed} of the form sent
     */
    public static void ask(List<Warning> warnings, String confirmed, Errors errors) {
        if (!errors.hasErrors()
                && !warnings.isEmpty()
                && !Warning.confirmationOf(warnings).equals(confirmed)) {
            errors.rejectValue("confirmed", "warnings.to-confirm");
        }
    }

    private void birth(PersonForm form, Errors errors) {
        LocalDate born = form.birthDate;
        if (born != null && born.isAfter(LocalDate.now(clock))) {
            errors.rejectValue("birthDate", "person.birthDate.future");
        } else if (born != null && born.isBefore(EARLIEST)) {
            errors.rejectValue("birthDate", "person.birthDate.too-early");
        }
        known(form.birthCountry, "birthCountry", errors);
        if (catalogue
                .country(form.birthCountry)
                .filter(country -> !country.isPlace())
                .isPresent()) {
            errors.rejectValue("birthCountry", "person.birthCountry.missing");
        }
        known(form.citizenship, "citizenship", errors);
    }

    private void known(String country, String field, Errors errors) {
        if (catalogue.country(country).isEmpty()) {
            errors.rejectValue(field, "person." + field + ".missing");
        }
    }

    private static void codes(PersonForm form, Errors errors) {
        if (!form.codiceFiscale.isBlank()) {
            try {
                CodiceFiscale.parse(form.codiceFiscale);
            } catch (RuleBroken wrong) {
                errors.rejectValue("codiceFiscale", wrong.code(), wrong.args(), wrong.code());
            }
        } else if (form.noCfReason.isBlank()) {
            errors.rejectValue("codiceFiscale", "person.codiceFiscale.missing");
        }
        String passport = PersonForm.compact(form.passportNumber);
        if (!passport.isEmpty() && !passport.matches("[A-Z0-9]{5,15}")) {
            errors.rejectValue("passportNumber", "person.passportNumber.format");
        }
    }

    private static void reach(PersonForm form, Errors errors) {
        String phone = PhoneNumber.international(form.phone);
        if (!phone.isEmpty() && !PhoneNumber.possible(phone)) {
            errors.rejectValue("phone", "person.phone.format");
        }
        if (!PersonChoices.LANGUAGES.contains(form.language)) {
            errors.rejectValue("language", "person.language.missing");
        }
    }
}
