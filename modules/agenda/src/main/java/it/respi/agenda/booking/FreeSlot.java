// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.booking;

import it.respi.agenda.slot.SlotKind;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A place that nobody has (posto libero). */
public record FreeSlot(long id, SlotKind kind, LocalDateTime from, LocalDateTime to, String resource) {
    public LocalDate day() {
        return from.toLocalDate();
    }
}
