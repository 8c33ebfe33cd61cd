// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request (richiesta dell'interessato) as it is read.
 *
 * @param words what the person asks; empty without words, and when the data were erased
 * @param dueOn last day to answer
 * @param extendedOn when the person was told of two more months, null when they were not
 * @param extension why
 * @param outcome null while it waits
 * @param answer what the person was told
 */
public record PersonRequest(
        long id,
        String number,
        RequestKind kind,
        RequestChannel channel,
        String words,
        LocalDate receivedOn,
        LocalDate dueOn,
        @Nullable LocalDate extendedOn,
        String extension,
        @Nullable RequestOutcome outcome,
        String answer,
        int officeId,
        int staffId) {

    public boolean waits() {
        return outcome == null;
    }

    /** Whether it should have been answered already. */
    public boolean isLate(LocalDate today) {
        return waits() && dueOn.isBefore(today);
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "PersonRequest[" + id + "]";
    }
}
