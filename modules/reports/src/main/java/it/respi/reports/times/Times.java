// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.times;

import it.respi.reports.figures.Count;
import it.respi.reports.figures.Share;
import it.respi.reports.figures.Spread;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a period (tempi e flussi) as the reader may know them: page, CSV and API show this and nothing else.
 *
 * @param steps in the order of the procedure, by procedure
 * @param months the last twelve, oldest first
 * @param procedures by key
 */
record Times(
        About about, Totals totals, List<StepTimes> steps, List<MonthFlow> months, List<ProcedureTimes> procedures) {

    Times {
        steps = List.copyOf(steps);
        months = List.copyOf(months);
        procedures = List.copyOf(procedures);
    }

    /**
     * What the figures are about.
     *
     * @param procedure key of the only procedure; null for all
     * @param office code of the only office; null for all
     * @param smallNumbersHidden whether numbers under five are hidden
     */
    record About(
            LocalDate from,
            LocalDate to,
            @Nullable String procedure,
            @Nullable String office,
            boolean smallNumbersHidden) {}

    /**
     * The period as a whole.
     *
     * @param decision days from the start of the term to the decision, net of suspensions (K07)
     * @param termDays the term of all these decisions, null when they had different ones or there were none
     * @param overTerm open now, over the term, not suspended (K17)
     * @param lateSteps steps that wait now and took more than 120 % of their time
     */
    record Totals(
            Compared received,
            Compared open,
            Compared closed,
            Spread decision,
            @Nullable Integer medianBefore,
            @Nullable Integer termDays,
            Share withinTerm,
            Count overTerm,
            Count lateSteps) {}

    /**
     * A count and how much more it is than before; for open cases, than at the beginning of the period.
     *
     * @param change null when it cannot be told
     */
    record Compared(Count count, @Nullable Integer change) {}

    /**
     * A step (K08).
     *
     * @param title Italian name; the code of a step that the model no longer has
     * @param mark two letters of the agency, or of the person
     * @param targetDays what the office aims at, as calendar days; null for none
     * @param days all offices together; its count is given by office only
     */
    record StepTimes(
            Place place,
            String title,
            String mark,
            @Nullable Integer targetDays,
            Pace days,
            List<OfficeTimes> offices) {}

    /** Where a step stands; order is its place in the procedure. */
    record Place(String procedure, String code, int order) {}

    /** Half and nine of ten, without the count. */
    record Pace(@Nullable Integer median, @Nullable Integer nineOfTen) {}

    /** A step at an office. */
    record OfficeTimes(String office, String officeName, Spread days) {}

    /** Cases opened and closed in a month. */
    record MonthFlow(YearMonth month, Count received, Count closed) {}

    /**
     * A procedure, month by month.
     *
     * @param termDays the term of its decisions, null when there were none or several
     * @param medians of the last six months, null when there were too few decisions
     */
    record ProcedureTimes(
            String procedure, String name, @Nullable Integer termDays, List<MonthMedian> medians, Count overTerm) {}

    /** Median days of the decisions of a month. */
    record MonthMedian(YearMonth month, @Nullable Integer days) {}
}
