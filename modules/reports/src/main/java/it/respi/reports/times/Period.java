// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.times;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The months looked at (periodo), by the Italian calendar: so many, the running one included. The period before it is
 * as many months earlier and stops on the same day of the month, so that both are equally long.
 *
 * @param months from 1 to {@value #MOST}
 */
record Period(int months, LocalDate today) {
    static final int MOST = 24;
    static final int USUAL = 12;
    /** Months of the columns. */
    static final int COLUMNS = 12;
    /** Months of the table of procedures. */
    static final int HEAT = 6;

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    Period {
        if (months < 1 || months > MOST) {
            throw new RuleBroken("reports.period.out-of-range", MOST);
        }
    }

    /** First day of the period. */
    LocalDate from() {
        return first(months - 1).atDay(1);
    }

    /** Every month that the page needs, oldest first: both periods and the columns. */
    List<YearMonth> read() {
        int count = Math.max(2 * months, COLUMNS);
        return IntStream.range(0, count).mapToObj(i -> first(count - 1 - i)).toList();
    }

    /** Days of a month that are compared: up to the same day of the month as today. */
    int comparedDays(YearMonth month) {
        return Math.min(today.getDayOfMonth(), month.lengthOfMonth());
    }

    /** Midnight in Rome at the beginning of a day. */
    static Instant start(LocalDate day) {
        return day.atStartOfDay(ROME).toInstant();
    }

    private YearMonth first(int back) {
        return YearMonth.from(today).minusMonths(back);
    }
}
