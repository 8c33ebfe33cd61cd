// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.day;

import it.respi.agenda.slot.SlotKind;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A place of a day.
 *
 * @param office the office that receives
 * @param closed whether no hours give it any more
 * @param taken who has it, or null
 */
record DayRow(
        int office,
        String resource,
        SlotKind kind,
        LocalDateTime from,
        LocalDateTime to,
        boolean closed,
        @Nullable Taken taken) {

    /**
     * Who has a place.
     *
     * @param live whether the person is still expected
     * @param missing how many papers are missing
     * @param visible whether the reader may know who it is
     * @param mediator who mediates, or null
     */
    record Taken(
            long id,
            String state,
            boolean live,
            long dossierId,
            String number,
            String person,
            String language,
            boolean interpreter,
            String procedure,
            int missing,
            boolean visible,
            @Nullable Mediator mediator) {
        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Taken[" + id + "]";
        }
    }

    /**
     * Who mediates.
     *
     * @param code instead of the name (sigla)
     * @param held whether they have not confirmed yet
     */
    record Mediator(String code, boolean held) {}
}
