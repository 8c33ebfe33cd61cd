// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.data;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The rung of the ladder on which the application would find an open step: nothing is left for it to climb. */
final class Rung {
    static final int LAST = 3;

    private Rung() {}

    /** How many rungs are reached: over 80, 100 and 120 % of the days from opening to due. */
    static int of(LocalDate opened, LocalDate due, LocalDate today) {
        long days = Math.max(0, ChronoUnit.DAYS.between(opened, due));
        LocalDate over = due.plusDays(1);
        LocalDate fourFifths = opened.plusDays(days * 4 / 5 + 1);
        LocalDate sixFifths = opened.plusDays(days * 6 / 5 + 1);
        List<LocalDate> rungs =
                List.of(fourFifths.isBefore(due) ? fourFifths : due, over, sixFifths.isAfter(over) ? sixFifths : over);
        return (int) rungs.stream().filter(day -> !day.isAfter(today)).count();
    }
}
