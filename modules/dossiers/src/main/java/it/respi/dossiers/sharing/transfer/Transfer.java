// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.transfer;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A transfer (passaggio) as it is read.
 *
 * @param dossierId 0 when the number leads nowhere
 * @param asked of a request for access: the number as it was typed
 * @param fromOffice the office that asks
 * @param toOffice the office that answers; {@link #NOBODY} when there is none, or the reader may not know it
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
        @Nullable String asked,
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
    /** No office. */
    static final int NOBODY = -1;

    /** Whether it is not answered yet. */
    public boolean waits() {
        return outcome == null;
    }

    /** Whether somebody can answer it: the number leads to a dossier. */
    boolean leads() {
        return dossierId != 0;
    }

    /** Whether the reader does not know who is asked, or that anybody is. */
    public boolean veiled() {
        return toOffice == NOBODY;
    }

    /**
     * As people of that office may read it: who asks for access learns nothing that depends on where the number leads before
     * somebody answers.
     */
    Transfer seenFrom(int office) {
        String typed = asked;
        if (typed == null || office != fromOffice || outcome == Outcome.ACCEPTED) {
            return this;
        }
        return outcome == Outcome.REJECTED
                ? with(typed, toOffice, words, answer)
                : new Transfer(
                        id,
                        0,
                        typed,
                        typed,
                        verb,
                        fromOffice,
                        NOBODY,
                        "",
                        staffId,
                        at,
                        openBy,
                        dueOn,
                        null,
                        null,
                        outcome,
                        null);
    }

    /** As people of that office may read it in the dossier: words are for the two offices that write them to each other. */
    Transfer readAt(int office) {
        return office == fromOffice || office == toOffice ? this : with(number, toOffice, "", null);
    }

    private Transfer with(String shown, int office, String why, @Nullable String answered) {
        return new Transfer(
                id,
                dossierId,
                shown,
                asked,
                verb,
                fromOffice,
                office,
                why,
                staffId,
                at,
                openBy,
                dueOn,
                openedAt,
                alarmedAt,
                outcome,
                answered);
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "Transfer[" + id + "]";
    }
}
