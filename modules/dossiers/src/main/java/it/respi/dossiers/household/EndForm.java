// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/**
 * The end of a membership, or of the whole household, that is about to be written.
 *
 * @param seen for the whole household: the members that were seen, {@link SeenMembers}
 */
record EndForm(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate until,

        @Nullable String ending,
        @Nullable String seen) {

    /** Adds what is wrong beside each field. */
    void check(LocalDate today, List<Ending> allowed, Errors errors) {
        if (until == null) {
            if (!errors.hasFieldErrors("until")) {
                errors.rejectValue("until", "household.until.missing");
            }
        } else if (until.isAfter(today)) {
            errors.rejectValue("until", "field.date.future");
        }
        if (Ending.among(allowed, ending) == null) {
            errors.rejectValue("ending", "household.ending.missing");
        }
    }

    /** Last day; after {@link #check}. */
    LocalDate day() {
        return Objects.requireNonNull(until, "checked before");
    }

    /** Why; after {@link #check}. */
    Ending why() {
        return Ending.valueOf(Objects.requireNonNull(ending, "checked before"));
    }
}
