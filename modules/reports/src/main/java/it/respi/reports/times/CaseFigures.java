// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.times;

import it.respi.cases.ProcedureCatalog;
import it.respi.cases.ProcedureDefinition;
import it.respi.reports.figures.Count;
import it.respi.reports.figures.Disclosure;
import it.respi.reports.figures.Histogram;
import it.respi.reports.figures.Share;
import it.respi.reports.times.TimesQueries.Decided;
import it.respi.reports.times.TimesQueries.Flow;
import it.respi.reports.times.TimesQueries.Standing;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of the cases, from the groups that the database counted. */
record CaseFigures(Filter filter, Disclosure disclosure, Rows rows) {

    /** What the database counted. */
    record Rows(List<Flow> flows, List<Standing> standing, List<Decided> decided, int lateSteps) {}

    Times.Totals totals() {
        Period period = filter.period();
        Times.Compared received = flow(false);
        Times.Compared closed = flow(true);
        int open = rows.standing.stream().mapToInt(Standing::open).sum();
        Histogram now = days(row -> inPeriod(row.month()));
        Histogram before = days(row -> beforePeriod(row));
        return new Times.Totals(
                received,
                new Times.Compared(disclosure.count(open), Disclosure.difference(received.count(), closed.count())),
                closed,
                disclosure.spread(now),
                disclosure.spread(before).median(),
                termDays(row -> inPeriod(row.month())),
                withinTerm(now.size()),
                disclosure.total(rows.standing.stream().map(Standing::over).toList()),
                disclosure.count(rows.lateSteps));
    }

    List<Times.MonthFlow> months() {
        List<YearMonth> all = filter.period().read();
        return all.subList(all.size() - Period.COLUMNS, all.size()).stream()
                .map(month -> new Times.MonthFlow(month, inMonth(false, month), inMonth(true, month)))
                .toList();
    }

    List<Times.ProcedureTimes> procedures(ProcedureCatalog catalog) {
        Set<String> keys = Stream.concat(
                        rows.standing.stream().map(Standing::procedure),
                        rows.decided.stream().map(Decided::procedure))
                .collect(Collectors.toCollection(TreeSet::new));
        return keys.stream().map(key -> procedure(key, catalog)).toList();
    }

    private Times.ProcedureTimes procedure(String key, ProcedureCatalog catalog) {
        List<YearMonth> all = filter.period().read();
        List<YearMonth> shown = all.subList(all.size() - Period.HEAT, all.size());
        List<Times.MonthMedian> medians = shown.stream()
                .map(month -> new Times.MonthMedian(
                        month,
                        disclosure
                                .spread(days(row -> row.procedure().equals(key)
                                        && row.month().equals(month)))
                                .median()))
                .toList();
        int over = rows.standing.stream()
                .filter(row -> row.procedure().equals(key))
                .mapToInt(Standing::over)
                .sum();
        return new Times.ProcedureTimes(
                key,
                catalog.procedure(key).map(ProcedureDefinition::name).orElse(key),
                termDays(row -> row.procedure().equals(key) && shown.contains(row.month())),
                medians,
                disclosure.count(over));
    }

    private Times.Compared flow(boolean closed) {
        List<YearMonth> all = filter.period().read();
        int months = filter.period().months();
        List<YearMonth> before = all.subList(all.size() - 2 * months, all.size() - months);
        Count now = disclosure.total(all.stream()
                .filter(this::inPeriod)
                .map(month -> cases(closed, month, true))
                .toList());
        YearMonth cut = before.getLast();
        Count then = disclosure.total(before.stream()
                .map(month -> cases(closed, month, !month.equals(cut)))
                .toList());
        int rest = cases(closed, cut, true) - cases(closed, cut, false);
        boolean restIsWhole = filter.period().comparedDays(cut) == cut.lengthOfMonth();
        boolean restTells = !restIsWhole && disclosure.hides(rest);
        return new Times.Compared(now, restTells ? null : Disclosure.difference(now, then));
    }

    private Count inMonth(boolean closed, YearMonth month) {
        return disclosure.count(cases(closed, month, true));
    }

    private int cases(boolean closed, YearMonth month, boolean whole) {
        return rows.flows.stream()
                .filter(row -> row.closed() == closed && row.month().equals(month) && (whole || !row.later()))
                .mapToInt(Flow::cases)
                .sum();
    }

    private Share withinTerm(int all) {
        int within = rows.decided.stream()
                .filter(row ->
                        inPeriod(row.month()) && row.pace().days() <= row.pace().termDays())
                .mapToInt(Decided::cases)
                .sum();
        return disclosure.share(within, all);
    }

    private Histogram days(Predicate<Decided> which) {
        Histogram histogram = new Histogram();
        rows.decided.stream()
                .filter(which)
                .forEach(row -> histogram.add(row.pace().days(), row.cases()));
        return histogram;
    }

    private @Nullable Integer termDays(Predicate<Decided> which) {
        Set<Integer> terms = rows.decided.stream()
                .filter(which)
                .map(row -> row.pace().termDays())
                .collect(Collectors.toSet());
        return terms.size() == 1 ? terms.iterator().next() : null;
    }

    private boolean inPeriod(YearMonth month) {
        return !month.isBefore(YearMonth.from(filter.period().from()));
    }

    private boolean beforePeriod(Decided row) {
        YearMonth first = YearMonth.from(filter.period().from());
        YearMonth last = first.minusMonths(1);
        boolean inside = row.month().isBefore(first)
                && !row.month().isBefore(first.minusMonths(filter.period().months()));
        return inside && !(row.month().equals(last) && row.later());
    }
}
