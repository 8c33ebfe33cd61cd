// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.closure;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The days for which closures are wanted.
 *
 * @param first first day
 * @param last last day
 */
record Span(LocalDate first, LocalDate last) {

    /** Whole days from one day to before another, those of this span only. */
    List<Closure> wholeDays(LocalDate from, LocalDate end, String summary) {
        var days = new ArrayList<Closure>();
        var until = end.isAfter(last.plusDays(1)) ? last.plusDays(1) : end;
        for (var day = from.isBefore(first) ? first : from; day.isBefore(until); day = day.plusDays(1)) {
            days.add(Closure.allDay(day, summary));
        }
        return days;
    }

    /** From one moment to another by the clock on the wall, divided into days. */
    List<Closure> times(LocalDateTime from, LocalDateTime end, String summary) {
        var parts = new ArrayList<Closure>();
        var begin = from.toLocalDate().isBefore(first) ? first.atStartOfDay() : from;
        while (begin.isBefore(end) && !begin.toLocalDate().isAfter(last)) {
            var midnight = begin.toLocalDate().plusDays(1).atStartOfDay();
            var to = end.isBefore(midnight) ? minute(end) : Closure.WHOLE_DAY;
            if (to > minute(begin)) {
                parts.add(new Closure(begin.toLocalDate(), minute(begin), to, summary));
            }
            begin = midnight;
        }
        return parts;
    }

    private static int minute(LocalDateTime moment) {
        return moment.getHour() * 60 + moment.getMinute();
    }
}
