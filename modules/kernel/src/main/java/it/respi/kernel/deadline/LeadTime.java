// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.deadline;

import it.respi.kernel.time.HolidayCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * How long before it takes place something must be asked for (preavviso; specification 5, {@code interpreter.lead_time}).
 * Nobody answers on days off: then it must be asked for by 13:00 of the last working day before, on Friday for Monday.
 *
 * @param hours how long before
 */
public record LeadTime(int hours) {
    private static final LocalTime CLOSING = LocalTime.of(13, 0);

    /** The last moment to ask for what takes place then. */
    public LocalDateTime lastMomentFor(LocalDateTime then) {
        LocalDateTime last = then.minusHours(hours);
        LocalDate day = last.toLocalDate();
        if (isWorkingDay(day)) {
            return last;
        }
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day.atTime(CLOSING);
    }

    private static boolean isWorkingDay(LocalDate day) {
        return HolidayCalendar.national().isWorkingDay(day, false);
    }
}
