// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.slot;

/**
 * A counter or room at which an office receives people (sportello, stanza).
 *
 * @param minutes of one place
 * @param closed whether it gives no places any more
 */
public record Resource(long id, int officeId, String name, SlotKind kind, int minutes, boolean closed) {}
