// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * A day on which a mediator is away, as typed in.
 *
 * @param remove present when the mediator is there after all
 */
record DayOffForm(
        @NotNull(message = "field.required") @DateTimeFormat(iso = ISO.DATE) @Nullable
        LocalDate day,

        @Nullable String remove) {
    boolean removes() {
        return remove != null;
    }
}
