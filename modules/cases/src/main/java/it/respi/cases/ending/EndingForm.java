// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.ending;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/**
 * What is asked before a case ends or goes on elsewhere, outside its steps.
 *
 * @param signedOn the day the person signed the withdrawal
 * @param movedOn the day since which the person lives elsewhere
 * @param place the new municipality and province
 * @param municipality code of the municipality where the person lives now
 */
record EndingForm(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate signedOn,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate movedOn,

        @Nullable String place,
        @Nullable String municipality) {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 120;

    /** Adds what is wrong with a withdrawal. */
    void checkWithdrawal(LocalDate today, Errors errors) {
        check("signedOn", signedOn, today, errors);
    }

    /** Adds what is wrong with a transfer. */
    void checkTransfer(LocalDate today, Errors errors) {
        check("movedOn", movedOn, today, errors);
        int length = where().length();
        if (length == 0) {
            errors.rejectValue("place", "field.required");
        } else if (length < SHORTEST) {
            errors.rejectValue("place", "field.too-short", new Object[] {SHORTEST}, null);
        } else if (length > LONGEST) {
            errors.rejectValue("place", "field.too-long", new Object[] {LONGEST}, null);
        }
    }

    /** Adds what is wrong with a change of municipality. */
    void checkMunicipality(Errors errors) {
        if (home().isEmpty()) {
            errors.rejectValue("municipality", "field.required");
        }
    }

    /** Code of the municipality; empty when none was chosen. */
    String home() {
        return Objects.requireNonNullElse(municipality, "");
    }

    /** The new place without blanks around it; empty when none was written. */
    String where() {
        return Objects.requireNonNullElse(place, "").strip();
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "EndingForm";
    }

    /** The day is asked, and lies neither in the future nor more than a year ago. */
    private static void check(String field, @Nullable LocalDate day, LocalDate today, Errors errors) {
        if (day == null) {
            if (!errors.hasFieldErrors(field)) {
                errors.rejectValue(field, "field.required");
            }
        } else if (day.isAfter(today)) {
            errors.rejectValue(field, "field.date.future");
        } else if (day.isBefore(today.minusYears(1))) {
            errors.rejectValue(field, "ending.too-old");
        }
    }
}
