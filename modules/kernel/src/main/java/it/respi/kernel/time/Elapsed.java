// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.time;

import it.respi.kernel.time.Interval.Kind;
import it.respi.kernel.time.TermResult.Usage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Divides the days from the start of a term to the day asked for into those that ran and those that did not. */
final class Elapsed {
    private Elapsed() {}

    static Usage of(TermInput input, List<Pause> pauses, DayCount count) {
        var intervals = intervals(input, pauses, count);
        int net = intervals.stream()
                .filter(interval -> interval.kind() == Kind.RUNNING)
                .mapToInt(Interval::days)
                .sum();
        int gross = Math.max(0, (int) ChronoUnit.DAYS.between(input.start(), input.asOf()));
        return new Usage(gross, net, suspendedSince(pauses, input.asOf()), intervals);
    }

    private static List<Interval> intervals(TermInput input, List<Pause> pauses, DayCount count) {
        var intervals = new ArrayList<Interval>();
        var begin = Pause.startOf(input.start(), pauses);
        for (var day = input.start(); day.isBefore(input.asOf()); day = day.plusDays(1)) {
            var next = step(day, begin, pauses, count);
            var last = intervals.isEmpty() ? null : intervals.getLast();
            if (last != null && last.kind() == next.kind() && last.suspension() == next.suspension()) {
                intervals.removeLast();
                next = new Interval(last.from(), next.to(), next.kind(), next.suspension());
            }
            intervals.add(next);
        }
        return intervals;
    }

    /** One day as an interval of its own. */
    private static Interval step(LocalDate day, LocalDate begin, List<Pause> pauses, DayCount count) {
        var next = day.plusDays(1);
        if (count.inCourtHolidays(next)) {
            return new Interval(day, next, Kind.COURT_HOLIDAYS, null);
        }
        var otherwise = next.isAfter(begin) ? Kind.RUNNING : Kind.ANNULLED;
        return pauses.stream()
                .filter(pause -> pause.covers(next) && !pause.interrupts())
                .findFirst()
                .map(pause -> new Interval(
                        day, next, Kind.SUSPENDED, pause.suspension().kind()))
                .orElseGet(() -> new Interval(day, next, otherwise, null));
    }

    /** A suspension that follows another without a day between them continues it. */
    private static @Nullable LocalDate suspendedSince(List<Pause> pauses, LocalDate asOf) {
        LocalDate since = null;
        LocalDate end = null;
        for (var pause : pauses) {
            if (pause.days() == 0 || pause.counted().isAfter(asOf)) {
                continue;
            }
            since = pause.counted().equals(end) ? since : pause.counted();
            end = pause.end();
        }
        return end != null && asOf.isBefore(end) ? since : null;
    }
}
