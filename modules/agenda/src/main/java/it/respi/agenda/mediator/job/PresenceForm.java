// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator.job;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.Errors;

/**
 * Presence and outcome of a job, as typed in.
 *
 * @param outcome null while it is not known
 * @param seen version that was shown
 */
public record PresenceForm(
        @NotNull(message = "field.required") @DateTimeFormat(iso = ISO.TIME) @Nullable
        LocalTime came,

        @NotNull(message = "field.required") @DateTimeFormat(iso = ISO.TIME) @Nullable
        LocalTime left,

        @Nullable Outcome outcome,
        @Nullable Integer seen) {
    /** What is known so far. */
    static PresenceForm of(Mediation job) {
        return new PresenceForm(
                job.came() == null ? null : job.came().toLocalTime(),
                job.left() == null ? null : job.left().toLocalTime(),
                job.outcome(),
                job.version());
    }

    /** Adds what is wrong beside the fields. */
    void check(Errors errors) {
        if (came != null && left != null && !came.isBefore(left)) {
            errors.rejectValue("left", "mediator.job.order");
        }
    }

    int version() {
        return Objects.requireNonNullElse(seen, 0);
    }
}
