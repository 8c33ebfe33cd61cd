// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One line of the inbox.
 *
 * @param person surname and names of the holder
 * @param code id of the step in its model
 * @param termStart first day of the legal term, null while none runs
 * @param termDays days of the term
 * @param stoppedSince first day of an open suspension, or null
 * @param stoppedDays days the term stood still before
 * @param assigneeId who took it, or null
 */
record InboxRow(
        long id,
        long dossierId,
        String dossierNumber,
        String person,
        String procedure,
        String code,
        String title,
        LocalDate dueOn,
        @Nullable LocalDate termStart,
        int termDays,
        @Nullable LocalDate stoppedSince,
        int stoppedDays,
        @Nullable Integer assigneeId) {

    /** Days of the term used on a day, stopped days left out; null while no term runs. */
    @Nullable
    Integer usedOn(LocalDate today) {
        if (termStart == null) {
            return null;
        }
        LocalDate until = stoppedSince == null ? today : stoppedSince;
        return (int) Math.max(0, ChronoUnit.DAYS.between(termStart, until) - stoppedDays);
    }
}
