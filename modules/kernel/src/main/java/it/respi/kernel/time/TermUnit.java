// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.time;

import java.time.LocalDate;

/** Unit in which the norm gives a term (unità del termine). */
public enum TermUnit {
    /** Calendar days (giorni). */
    DAY,
    /** Working days (giorni lavorativi): holidays do not count, Saturdays only if the term says so. */
    WORKING_DAY,
    /** Months by the calendar, ending on the same number of day or on the last of the month (art. 2963 c.c.). */
    MONTH,
    /** Years by the calendar, with the same rule as months. */
    YEAR,
    /** Hours (ore), from moment to moment: see {@link LegalClock#dueAt}. */
    HOUR;

    /** The day reached by counting every day, without suspensions; for working days the same as for days. */
    LocalDate after(LocalDate start, int amount) {
        return switch (this) {
            case DAY, WORKING_DAY -> start.plusDays(amount);
            case MONTH -> start.plusMonths(amount);
            case YEAR -> start.plusYears(amount);
            case HOUR -> throw new IllegalStateException("hours are not counted in days");
        };
    }
}
