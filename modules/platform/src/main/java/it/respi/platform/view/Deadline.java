// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Deadline (scadenza) as every page says it: one state, one colour, one icon, the same words everywhere.
 *
 * @param state how near it is
 * @param days days late, left or stopped; 0 when the state needs none
 * @param date the due day, the day of the stop, or the day it was done
 */
public record Deadline(State state, long days, LocalDate date) {
    /** A deadline is near when no more than this many days are left. */
    private static final long NEAR_DAYS = 7;

    /** How near a deadline is; the name in lower case is the end of its message keys ({@code deadline.late}). */
    public enum State {
        /** The due day is past. */
        LATE("red", "s-late"),
        /** The due day is today. */
        TODAY("red-o", "s-clock"),
        /** Seven days or fewer are left, or more than 80 % of the term is used. */
        SOON("amb", "s-warn"),
        /** More days are left. */
        LATER("gry", "s-clock"),
        /** The clock of the procedure is stopped. */
        STOPPED("str", "s-pause"),
        /** Done, whenever it was due. */
        DONE("grn", "s-ok");

        private final String tone;
        private final String icon;

        State(String tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        /** Tone of the tag, see the fragment {@code stateTag}. */
        public String tone() {
            return tone;
        }

        /** Name of the icon. */
        public String icon() {
            return icon;
        }
    }

    /**
     * Reads the state from the dates; done wins over stopped, stopped over the due day.
     *
     * @param due the due day
     * @param today the day of the reader
     * @param totalDays length of the term in days; null or 0 when the 80 % rule does not apply
     * @param stoppedSince first day of an open suspension; null when the clock runs
     * @param doneOn the day it was done; null when it is open
     */
    public static Deadline of(
            LocalDate due,
            LocalDate today,
            @Nullable Integer totalDays,
            @Nullable LocalDate stoppedSince,
            @Nullable LocalDate doneOn) {
        if (doneOn != null) {
            return new Deadline(State.DONE, 0, doneOn);
        }
        if (stoppedSince != null) {
            return new Deadline(State.STOPPED, ChronoUnit.DAYS.between(stoppedSince, today), stoppedSince);
        }
        long left = ChronoUnit.DAYS.between(today, due);
        return new Deadline(stateOf(left, totalDays), Math.abs(left), due);
    }

    private static State stateOf(long left, @Nullable Integer totalDays) {
        if (left < 0) {
            return State.LATE;
        }
        if (left == 0) {
            return State.TODAY;
        }
        boolean mostlyUsed = totalDays != null && left * 5 < totalDays;
        return left <= NEAR_DAYS || mostlyUsed ? State.SOON : State.LATER;
    }

    /** Key of the words of the tag. */
    public String key() {
        return "deadline." + state.name().toLowerCase(Locale.ROOT);
    }
}
