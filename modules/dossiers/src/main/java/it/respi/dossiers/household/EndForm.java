// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/** The end of a membership that is about to be written. */
record EndForm(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate until,

        @Nullable String ending) {

    @Nullable
    Ending endingOrNull() {
        return Arrays.stream(Ending.values())
                .filter(known -> known != Ending.ALONE && known.name().equals(ending))
                .findFirst()
                .orElse(null);
    }

    /** Adds what is wrong beside each field. */
    void check(LocalDate today, Errors errors) {
        if (until == null) {
            if (!errors.hasFieldErrors("until")) {
                errors.rejectValue("until", "household.until.missing");
            }
        } else if (until.isAfter(today)) {
            errors.rejectValue("until", "field.date.future");
        }
        if (endingOrNull() == null) {
            errors.rejectValue("ending", "household.ending.missing");
        }
    }
}
