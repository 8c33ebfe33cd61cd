// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.booking;

import it.respi.agenda.slot.SlotKind;
import java.time.LocalDateTime;

/**
 * Somebody who is expected, or was (prenotazione): a case, never a name.
 *
 * @param at by the clock of the office
 * @param live whether the person is still expected
 */
public record Booking(
        long id, long caseId, long dossierId, int officeId, SlotKind kind, LocalDateTime at, boolean live) {
    public boolean isFingerprints() {
        return kind == SlotKind.FINGERPRINTS;
    }
}
