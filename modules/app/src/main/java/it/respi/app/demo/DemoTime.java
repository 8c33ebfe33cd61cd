// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Supplier;

/** The days of one example, from its opening to now: each thing that is done comes after the one before. */
final class DemoTime {
    private static final LocalTime MORNING = LocalTime.of(9, 5);
    private static final int MINUTES_BETWEEN = 7;

    private final DemoClock clock;
    private int daysAgo;
    private int done;

    DemoTime(DemoClock clock, int daysAgo) {
        this.clock = clock;
        this.daysAgo = daysAgo;
    }

    /** The day so many days ago; days to come are negative. */
    LocalDate day(int ago) {
        return LocalDate.now(clock).minusDays(ago);
    }

    /** What is done from here on is done so many days ago, or later. */
    void goTo(int ago) {
        daysAgo = Math.min(daysAgo, Math.max(ago, 0));
    }

    <T> T work(Supplier<T> work) {
        done++;
        return clock.at(daysAgo == 0 ? clock.instant() : morning(), work);
    }

    private Instant morning() {
        return day(daysAgo)
                .atTime(MORNING)
                .plusMinutes((long) done * MINUTES_BETWEEN)
                .atZone(clock.getZone())
                .toInstant();
    }
}
