// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.ending;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/**
 * Why a case that is over is decided on once more (SP11).
 *
 * @param reopenedOn day from which the term runs anew
 * @param reason in words
 */
record ReopeningForm(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate reopenedOn,

        @Nullable String reason) {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 2000;

    /** Adds what is wrong. */
    void check(LocalDate today, Errors errors) {
        if (reopenedOn == null) {
            if (!errors.hasFieldErrors("reopenedOn")) {
                errors.rejectValue("reopenedOn", "field.required");
            }
        } else if (reopenedOn.isAfter(today)) {
            errors.rejectValue("reopenedOn", "field.date.future");
        }
        int length = words().length();
        if (length < SHORTEST) {
            errors.rejectValue("reason", "field.too-short", new Object[] {SHORTEST}, null);
        } else if (length > LONGEST) {
            errors.rejectValue("reason", "field.too-long", new Object[] {LONGEST}, null);
        }
    }

    /** The reason without blanks around it; empty when none was written. */
    String words() {
        return Objects.requireNonNullElse(reason, "").strip();
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "ReopeningForm";
    }
}
