// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.action;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day of a fact fits what is known already. A wrong day moves a legal term or lets a window close before it opened:
 * it is refused, not corrected.
 */
final class FactDay {
    /** Older than this, beyond the term itself, is a slip of the pen. */
    private static final int MOST_DAYS_BEYOND = 365;

    /** Nobody is called for a day that far away. */
    private static final int MOST_DAYS_AHEAD = 730;

    private FactDay() {}

    /**
     * The day, not before the fact it follows.
     *
     * @throws RuleBroken {@code case.day.too-early}
     */
    static LocalDate notBefore(@Nullable LocalDate earliest, LocalDate day) {
        if (earliest != null && day.isBefore(earliest)) {
            throw new RuleBroken("case.day.too-early", day, earliest);
        }
        return day;
    }

    /**
     * The day on which a term began: at most a year longer ago than the term is long.
     *
     * @throws RuleBroken {@code case.received.too-old}
     */
    static LocalDate recent(StepContext context, LocalDate day) {
        LocalDate oldest = context.today()
                .minusDays(MOST_DAYS_BEYOND + context.file().term().termDays());
        if (day.isBefore(oldest)) {
            throw new RuleBroken("case.received.too-old", oldest);
        }
        return day;
    }

    /**
     * The day of an appointment is at most two years away.
     *
     * @throws RuleBroken {@code case.appointment.too-far}
     */
    static void near(StepContext context, LocalDate day) {
        if (day.isAfter(context.today().plusDays(MOST_DAYS_AHEAD))) {
            throw new RuleBroken("case.appointment.too-far");
        }
    }
}
