// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.kernel.time.HolidayCalendar;
import it.respi.kernel.time.TermResult.Usage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What an open step says of the legal term of its case: enough to count the days used on any later day.
 *
 * @param start first day of the term, null while none runs
 * @param days length of the term
 * @param stoppedSince first day of an open suspension, or null
 * @param stoppedDays days the term stood still before that
 * @param endedOn day of the decision, with which the term ended; null before
 */
public record TermOfSteps(
        @Nullable LocalDate start,
        int days,
        @Nullable LocalDate stoppedSince,
        int stoppedDays,
        @Nullable LocalDate endedOn) {
    private static final int AMBER_DAYS = 15;
    private static final int RED_DAYS = 5;
    /** A short term is amber in its second half, and red in its last quarter. */
    private static final int AMBER_PART = 2;

    private static final int RED_PART = 4;

    /** As the facts of a case say it on a day. */
    public static TermOfSteps of(TermFacts term, LocalDate today) {
        LocalDate counted = term.stoppedSince() == null ? today : term.stoppedSince();
        int stopped = term.on(counted).map(result -> stood(result.usage())).orElse(0);
        return new TermOfSteps(term.start(), term.termDays(), term.stoppedSince(), stopped, term.decidedOn());
    }

    /** Days of the term used on a day, stopped days left out; null while no term runs. */
    public @Nullable Integer usedOn(LocalDate today) {
        if (start == null) {
            return null;
        }
        LocalDate until = endedOn != null ? endedOn : stoppedSince != null ? stoppedSince : today;
        return (int) Math.max(0, ChronoUnit.DAYS.between(start, until) - stoppedDays);
    }

    /** How near its end the term is on a day (SP9). */
    public Nearness nearness(LocalDate today) {
        Integer used = usedOn(today);
        if (stoppedSince != null) {
            return Nearness.STOPPED;
        }
        if (used == null) {
            return Nearness.FAR;
        }
        int left = days - used + moved();
        if (endedOn != null) {
            return left < 0 ? Nearness.RED : Nearness.FAR;
        }
        if (left <= Math.min(RED_DAYS, days / RED_PART)) {
            return Nearness.RED;
        }
        boolean amber = left <= Math.min(AMBER_DAYS, days / AMBER_PART);
        return amber || used * 5 > days * 4 ? Nearness.AMBER : Nearness.FAR;
    }

    /** Days by which the last one is later because it fell on a holiday (art. 2963 c. 3 c.c.). */
    private int moved() {
        LocalDate last = start == null ? null : start.plusDays(days + stoppedDays);
        int moved = 0;
        while (last != null && HolidayCalendar.national().isHoliday(last.plusDays(moved))) {
            moved++;
        }
        return moved;
    }

    /** What the bar of a term looks like. */
    public enum Nearness {
        FAR("n"),
        /** Fifteen days or fewer, or more than 80 % used: for the case officer. */
        AMBER("w"),
        /** Five days or fewer, or over: for the head. */
        RED("x"),
        STOPPED("z");

        private final String tone;

        Nearness(String tone) {
            this.tone = tone;
        }

        /** Name of the colour on the pages. */
        public String tone() {
            return tone;
        }
    }

    private static int stood(Usage usage) {
        return usage.gross() - usage.net();
    }
}
