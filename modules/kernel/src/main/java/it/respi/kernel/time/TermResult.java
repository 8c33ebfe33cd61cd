// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.time;

import it.respi.kernel.time.Interval.Holder;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answer of the clock (scadenza e giorni usati). All counts are calendar days, also for terms in working days.
 *
 * @param input what was asked, with the suspensions in order
 * @param due when the term ends
 * @param usage how much of it was used as of the day asked for
 * @param explanation the steps that lead to the due date, in order, for a page to put into words
 */
public record TermResult(TermInput input, Due due, Usage usage, List<Explanation> explanation) {
    public TermResult {
        explanation = List.copyOf(explanation);
    }

    /**
     * End of the term (scadenza).
     *
     * @param date last day of the term; while a suspension is open, the latest last day possible
     * @param raw the same before it was moved past holidays
     * @param suspendedDays days by which suspensions moved it, overlaps counted once
     * @param latestPossible whether a suspension is open, so that the end may still come earlier
     */
    public record Due(LocalDate date, LocalDate raw, int suspendedDays, boolean latestPossible) {}

    /**
     * Days used (tempo impiegato, art. 2 c. 9-quinquies L. 241/1990).
     *
     * @param gross days since the start; 0 before it
     * @param net days in which the term ran
     * @param suspendedSince first day of the suspension the term is in; null while it runs
     * @param intervals the gross days, stretch by stretch
     */
    public record Usage(int gross, int net, @Nullable LocalDate suspendedSince, List<Interval> intervals) {
        public Usage {
            intervals = List.copyOf(intervals);
        }

        /** The gross days by holder; those who held none are left out. */
        public Map<Holder, Integer> heldBy() {
            var days = new EnumMap<Holder, Integer>(Holder.class);
            intervals.forEach(interval -> days.merge(interval.holder(), interval.days(), Integer::sum));
            return days;
        }
    }

    /** Last day of the term; while {@link Due#latestPossible} the latest last day possible. */
    public LocalDate dueDate() {
        return due.date();
    }

    /** Whether the term is suspended on the day asked for. */
    public boolean suspended() {
        return usage.suspendedSince() != null;
    }

    /** Whether the start is only reported; such a clock is shown with a different mark. */
    public boolean provisional() {
        return input.provisional();
    }

    /** Days from the day asked for to the last day: 0 on the last day, negative when the term is over. */
    public int daysLeft() {
        return (int) ChronoUnit.DAYS.between(input.asOf(), due.date());
    }
}
