// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.request;

import it.respi.kernel.time.LegalClock;
import it.respi.kernel.time.LegalTerm;
import it.respi.kernel.time.Roll;
import it.respi.kernel.time.TermUnit;
import java.time.LocalDate;

/**
 * The clock of art. 12 c. 3 GDPR: one month from the day the request was received, three when it was extended; in months of
 * the calendar, and to the next working day (art. 3 Reg. 1182/71).
 */
final class RequestClock {
    private static final int MONTHS = 1;
    private static final int EXTENDED = 3;

    private RequestClock() {}

    static LocalDate due(LocalDate receivedOn) {
        return lastDay(receivedOn, MONTHS);
    }

    static LocalDate extended(LocalDate receivedOn) {
        return lastDay(receivedOn, EXTENDED);
    }

    private static LocalDate lastDay(LocalDate from, int months) {
        LegalTerm term = new LegalTerm(months, TermUnit.MONTH, Roll.NEXT_NON_HOLIDAY_AND_NOT_SATURDAY, false, false);
        return LegalClock.national().lastDay(from, term);
    }
}
