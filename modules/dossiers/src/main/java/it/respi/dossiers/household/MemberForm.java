// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/**
 * A member who is about to be added: by the number of their dossier, or by name when they have none.
 *
 * @param since first day as a member; today when missing
 */
public record MemberForm(
        @Nullable String dossierNumber,
        @Nullable String surname,
        @Nullable String givenNames,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate birthDate,

        @Nullable String relation,
        @Nullable String whereabouts,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate since) {
    static final int LONGEST = 80;

    /** Letters of any script, and what stands between them; no digits: numbers belong to papers. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} .'’\\-]*");

    static MemberForm empty() {
        return new MemberForm(null, null, null, null, null, Whereabouts.IN_ITALY.name(), null);
    }

    /** Whether a name is given. */
    boolean named() {
        return surname != null || givenNames != null || birthDate != null;
    }

    boolean byDossier() {
        return !number().isEmpty();
    }

    String number() {
        return text(dossierNumber).toUpperCase(Locale.ROOT);
    }

    String surnameText() {
        return text(surname);
    }

    String givenNamesText() {
        return text(givenNames);
    }

    @Nullable
    Relation relationOrNull() {
        return Arrays.stream(Relation.values())
                .filter(known -> known.name().equals(relation))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Whereabouts whereaboutsOrNull() {
        return Arrays.stream(Whereabouts.values())
                .filter(known -> known.name().equals(whereabouts))
                .findFirst()
                .orElse(null);
    }

    /** What they are to the person; after a check. */
    Relation kind() {
        return Objects.requireNonNull(relationOrNull(), "checked before");
    }

    /** Where they are; after a check. */
    Whereabouts place() {
        return Objects.requireNonNull(whereaboutsOrNull(), "checked before");
    }

    /** Adds what is wrong beside each field of somebody who is added. */
    void check(LocalDate today, Errors errors) {
        if (!byDossier()) {
            names(today, errors);
        }
        facts(today, errors);
    }

    /** Adds what is wrong beside each field of somebody who is corrected; without names these stay as they are. */
    void checkCorrection(LocalDate today, Errors errors) {
        if (!byDossier() && named()) {
            names(today, errors);
        }
        facts(today, errors);
    }

    private void names(LocalDate today, Errors errors) {
        name("surname", surnameText(), errors);
        if (!givenNamesText().isEmpty()) {
            name("givenNames", givenNamesText(), errors);
        }
        if (birthDate != null && birthDate.isAfter(today)) {
            errors.rejectValue("birthDate", "field.date.future");
        }
    }

    private void facts(LocalDate today, Errors errors) {
        if (relationOrNull() == null) {
            errors.rejectValue("relation", "household.relation.missing");
        }
        if (whereaboutsOrNull() == null) {
            errors.rejectValue("whereabouts", "household.whereabouts.missing");
        }
        if (since != null && since.isAfter(today)) {
            errors.rejectValue("since", "field.date.future");
        }
    }

    private static void name(String field, String text, Errors errors) {
        if (text.isEmpty()) {
            errors.rejectValue(field, "household.name.missing");
        } else if (text.length() > LONGEST) {
            errors.rejectValue(field, "household.name.long", new Object[] {LONGEST}, "household.name.long");
        } else if (!NAME.matcher(text).matches()) {
            errors.rejectValue(field, "household.name.letters");
        }
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "MemberForm[hidden]";
    }
}
