// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A fact was written into the history of a case (fatto), told inside the transaction that recorded it; codes and days only.
 *
 * @param entry id of the entry of the history
 * @param procedure key of the procedure
 * @param kind the {@link Act}, or another kind of entry
 * @param step code of the step that was finished, or null
 * @param outcome the way the step ended, or null
 * @param detail scalar of the entry, or null
 * @param onDate the day the fact is about, or null when it is not told
 * @param appointmentAt the summons that holds now, by the clock of the office, or null
 */
public record CaseFact(
        long entry,
        CaseId caseId,
        long dossierId,
        String procedure,
        String kind,
        @Nullable String step,
        @Nullable String outcome,
        @Nullable String detail,
        @Nullable LocalDate onDate,
        @Nullable LocalDateTime appointmentAt) {

    /** Detail of an appointment that stands for one that was moved. */
    public static final String MOVED = "MOVED";

    /** Step of the mayor's day (giuramento, art. 10 L. 91/1992), which is no place of an agenda. */
    public static final String OATH_DAY = "Task_CitizenshipOathDay";

    /** Whether the step ended that way. */
    public boolean endedBy(String way) {
        return way.equals(outcome);
    }
}
