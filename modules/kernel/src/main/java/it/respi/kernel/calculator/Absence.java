// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.calculator;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A stay abroad (assenza), as the stamps of the passport tell it.
 *
 * @param left day of departure
 * @param back day of return
 */
public record Absence(LocalDate left, LocalDate back) {

    /** Refuses a return before the departure with {@code calculator.absence}. */
    public Absence {
        if (back.isBefore(left)) {
            throw new RuleBroken("calculator.absence", left, back);
        }
    }

    /** Whether it was longer than so many months in a row. */
    boolean longerThan(int months) {
        return back.isAfter(left.plusMonths(months));
    }

    /** Days of it between two days. */
    int daysBetween(LocalDate from, LocalDate to) {
        var first = left.isBefore(from) ? from : left;
        var last = back.isAfter(to) ? to : back;
        return (int) Math.max(0, ChronoUnit.DAYS.between(first, last));
    }
}
