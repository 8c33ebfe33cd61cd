// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

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

    private static int stood(Usage usage) {
        return usage.gross() - usage.net();
    }
}
