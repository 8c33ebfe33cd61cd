// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.ending;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/**
 * What is asked before a case ends outside its steps.
 *
 * @param signedOn the day the person signed the withdrawal; null for the other ends
 */
record EndingForm(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate signedOn) {

    /** Adds what is wrong: the day is asked for a withdrawal only, and lies neither in the future nor more than a year ago. */
    void check(LocalDate today, boolean asked, Errors errors) {
        if (signedOn == null) {
            if (asked && !errors.hasErrors()) {
                errors.rejectValue("signedOn", "field.required");
            }
        } else if (signedOn.isAfter(today)) {
            errors.rejectValue("signedOn", "field.date.future");
        } else if (signedOn.isBefore(today.minusYears(1))) {
            errors.rejectValue("signedOn", "case.received.too-old");
        }
    }
}
