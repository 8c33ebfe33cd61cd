// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.deadline;

import it.respi.kernel.time.HolidayCalendar;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Hours in which somebody works (ore lavorative): Monday to Friday without the holidays of a calendar, every day the same ones.
 *
 * @param opens when a day begins, before {@code closes}
 */
public record WorkingHours(HolidayCalendar calendar, LocalTime opens, LocalTime closes) {
    public WorkingHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("a day ends after it begins");
        }
    }

    /** The moment at which so many working hours have passed. */
    public LocalDateTime after(LocalDateTime from, int hours) {
        LocalDateTime at = nextWorking(from);
        Duration left = Duration.ofHours(hours);
        while (Duration.between(at, at.toLocalDate().atTime(closes)).compareTo(left) < 0) {
            left = left.minus(Duration.between(at, at.toLocalDate().atTime(closes)));
            at = nextWorking(at.toLocalDate().plusDays(1).atStartOfDay());
        }
        return at.plus(left);
    }

    private LocalDateTime nextWorking(LocalDateTime from) {
        LocalDate day = from.toLocalDate();
        if (calendar.isWorkingDay(day, false) && from.toLocalTime().isBefore(closes)) {
            return from.toLocalTime().isBefore(opens) ? day.atTime(opens) : from;
        }
        do {
            day = day.plusDays(1);
        } while (!calendar.isWorkingDay(day, false));
        return day.atTime(opens);
    }
}
