// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.quesito;

import it.respi.kernel.actor.Actor;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question (quesito) as it is read.
 *
 * @param dossierId null for a general question
 * @param number of the dossier, null for a general question
 * @param holder the person of the dossier, 0 for a general question
 * @param keeper office that keeps the dossier, 0 for a general question
 * @param subject empty in lists of questions about dossiers, and when the person's data were erased
 * @param dueOn promised day of the answer
 */
record Quesito(
        long id,
        @Nullable Long dossierId,
        @Nullable String number,
        long holder,
        int keeper,
        Topic topic,
        String subject,
        int fromOffice,
        int toOffice,
        int staffId,
        Instant at,
        LocalDate dueOn,
        State state) {

    boolean isGeneral() {
        return dossierId == null;
    }

    /** The office that asked, or the one that keeps the dossier, whose files nobody else would ever close. */
    boolean mayBeClosedBy(Actor actor) {
        return actor.worksAt(fromOffice) || (!isGeneral() && actor.worksAt(keeper));
    }

    /** Whether the promised day passed without an answer. */
    boolean isLate(LocalDate today) {
        return state == State.OPEN && dueOn.isBefore(today);
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "Quesito[" + id + "]";
    }
}
