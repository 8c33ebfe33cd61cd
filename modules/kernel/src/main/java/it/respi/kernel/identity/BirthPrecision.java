// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.identity;

import java.time.LocalDate;

/**
 * How much of a date of birth the papers say (precisione della data di nascita). What they do not say is kept as 1: the first of
 * the month, the first of January.
 */
public enum BirthPrecision {
    /** The whole date. */
    DAY,
    /** Month and year: the day is not known. */
    MONTH,
    /** The year alone. */
    YEAR;

    /** The date with 1 for what is not known. */
    public LocalDate of(LocalDate date) {
        return switch (this) {
            case DAY -> date;
            case MONTH -> date.withDayOfMonth(1);
            case YEAR -> date.withDayOfYear(1);
        };
    }

    /** Whether 1 January may only stand for a day that nobody knows, although the papers say it. */
    public boolean mayBeConventional(LocalDate date) {
        return this == DAY && date.getDayOfYear() == 1;
    }
}
