// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.times;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The months cut in two, as seconds since 1970: MySQL's {@code interval()} finds the piece of a moment among them in one
 * pass. The bounds are midnights in Rome, worked out here, because a database need not know time zones.
 */
final class Buckets {
    private final List<YearMonth> months;
    private final List<Long> bounds = new ArrayList<>();

    Buckets(Period period) {
        months = period.read();
        for (YearMonth month : months) {
            bounds.add(seconds(Period.start(month.atDay(1))));
            bounds.add(seconds(Period.start(month.atDay(1).plusDays(period.comparedDays(month)))));
        }
    }

    List<Long> bounds() {
        return List.copyOf(bounds);
    }

    Instant first() {
        return Instant.ofEpochSecond(bounds.getFirst());
    }

    /** The month of a piece; pieces are counted from 1. */
    YearMonth month(int piece) {
        return months.get((piece - 1) / 2);
    }

    /** Whether the piece is the second one of its month, after the day that is compared. */
    boolean later(int piece) {
        return piece % 2 == 0;
    }

    private static long seconds(Instant instant) {
        return instant.getEpochSecond();
    }
}
