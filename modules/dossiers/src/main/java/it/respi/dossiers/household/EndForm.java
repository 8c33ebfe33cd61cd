// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The end of a membership, or of the whole household, that is about to be written.
 *
 * @param until the last day as it was typed, so that a day that is none is not lost
 * @param seen for the whole household: the members that were seen, {@link SeenMembers}
 */
record EndForm(
        @Nullable String until,
        @Nullable String ending,
        @Nullable String seen) {

    static EndForm of(@Nullable LocalDate until, @Nullable String ending, @Nullable String seen) {
        return new EndForm(until == null ? null : until.toString(), ending, seen);
    }

    /** Adds what is wrong beside each field. */
    void check(LocalDate today, List<Ending> allowed, Errors errors) {
        if (until == null || until.isBlank()) {
            errors.rejectValue("until", "household.until.missing");
        } else if (typedDay() == null) {
            errors.rejectValue("until", "typeMismatch.java.time.LocalDate");
        } else if (day().isAfter(today)) {
            errors.rejectValue("until", "field.date.future");
        }
        if (Ending.among(allowed, ending) == null) {
            errors.rejectValue("ending", "household.ending.missing");
        }
    }

    /** Last day; after {@link #check}. */
    LocalDate day() {
        return Objects.requireNonNull(typedDay(), "checked before");
    }

    private @Nullable LocalDate typedDay() {
        try {
            return LocalDate.parse(Objects.requireNonNullElse(until, "").strip());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /** Why; after {@link #check}. */
    Ending why() {
        return Ending.valueOf(Objects.requireNonNull(ending, "checked before"));
    }
}
