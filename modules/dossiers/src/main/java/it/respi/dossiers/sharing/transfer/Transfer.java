// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.transfer;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A transfer (passaggio) as it is read.
 *
 * @param fromOffice the office that asks
 * @param toOffice the office that answers
 * @param words why, sealed at rest
 * @param openBy last day to open it before the sender is warned
 * @param dueOn last day to answer
 * @param openedAt when the other office first looked at it
 * @param alarmedAt when the sender was warned that nobody opened it
 * @param outcome null while it waits
 * @param answer why not, or what to know; null without words
 */
record Transfer(
        long id,
        long dossierId,
        String number,
        Verb verb,
        int fromOffice,
        int toOffice,
        String words,
        int staffId,
        Instant at,
        LocalDate openBy,
        LocalDate dueOn,
        @Nullable Instant openedAt,
        @Nullable Instant alarmedAt,
        @Nullable Outcome outcome,
        @Nullable String answer) {

    /** Whether it is not answered yet. */
    public boolean waits() {
        return outcome == null;
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "Transfer[" + id + "]";
    }
}
