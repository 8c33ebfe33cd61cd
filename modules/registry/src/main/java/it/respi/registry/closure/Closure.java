// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.closure;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A day, or a part of it, on which an office is closed (chiusura).
 *
 * @param fromMinute minutes after midnight
 * @param toMinute minutes after midnight; {@value #WHOLE_DAY} for the end of the day
 * @param summary what the calendar calls it; may be empty
 */
record Closure(LocalDate day, int fromMinute, int toMinute, String summary) implements Comparable<Closure> {
    /** Minutes of a day, by the clock on the wall. */
    static final int WHOLE_DAY = 24 * 60;

    private static final Comparator<Closure> ORDER = Comparator.comparing(Closure::day)
            .thenComparingInt(Closure::fromMinute)
            .thenComparingInt(Closure::toMinute);

    static Closure allDay(LocalDate day, String summary) {
        return new Closure(day, 0, WHOLE_DAY, summary);
    }

    /** Whether the office is closed all day; only then the day is no working day of it. */
    boolean allDay() {
        return fromMinute == 0 && toMinute == WHOLE_DAY;
    }

    /** Whether it closes the same time, whatever it is called. */
    boolean sameTimeAs(Closure other) {
        return ORDER.compare(this, other) == 0;
    }

    @Override
    public int compareTo(Closure other) {
        return ORDER.compare(this, other);
    }
}
