// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.slot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Hours of a counter on a day of the week (orario).
 *
 * @param from minutes after midnight, by the clock of the office
 * @param to minutes after midnight
 * @param validTo last day, or null while nobody knows
 */
public record Opening(
        long id,
        long resourceId,
        DayOfWeek weekday,
        int from,
        int to,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Whether these hours hold on the day. */
    public boolean holdsOn(LocalDate day) {
        return day.getDayOfWeek() == weekday && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
