// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.times;

import it.respi.platform.view.CountCard;
import it.respi.platform.view.Tab;
import it.respi.platform.view.Tag;
import it.respi.reports.chart.FlowChart;
import it.respi.reports.chart.StepChart;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page in words and coordinates; the template only places them. */
record TimesPage(Times times, Asked asked, Words words) {
    /** Bars of the chart; the table has every step. */
    static final int MOST_BARS = 12;

    public List<CountCard> cards() {
        Times.Totals t = times.totals();
        return Stream.of(
                        card(
                                        "received",
                                        "blu",
                                        "it-inbox",
                                        words.count(t.received().count()))
                                .with(words.change(
                                        "reports.change", t.received().change())),
                        card("open", "blu", "s-run", words.count(t.open().count()))
                                .with(words.change(
                                        "reports.change.open", t.open().change())),
                        card("closed", "gry", "it-check", words.count(t.closed().count()))
                                .with(words.change("reports.change", t.closed().change())),
                        card("median", "amb", "s-clock", words.days(t.decision().median()))
                                .with(medianDetail(t)),
                        card("within", "grn", "s-ok", words.share(t.withinTerm()))
                                .with(words.say(
                                        "reports.card.within.of",
                                        words.count(t.decision().count()))),
                        card("over", "red", "s-late", words.count(t.overTerm()))
                                .with(words.say("reports.card.over.detail")),
                        card("late-steps", "red-o", "s-late", words.count(t.lateSteps()))
                                .with(words.say("reports.card.late-steps.detail")))
                .map(Card::done)
                .toList();
    }

    /** Two ways to see the same figures. */
    public List<Tab> views() {
        return List.of(
                asked.seenAs(null).tab(words.say("reports.view.chart"), !asked.asTables()),
                asked.seenAs(Asked.TABLE).tab(words.say("reports.view.table"), asked.asTables()));
    }

    /** The bars: the steps that take longest, in the order of the procedure. */
    public StepChart stepChart() {
        List<Times.StepTimes> known = known();
        List<Times.StepTimes> longest = known.stream()
                .sorted(Comparator.comparing(TimesPage::median).reversed())
                .limit(MOST_BARS)
                .toList();
        return StepChart.of(known.stream()
                .filter(longest::contains)
                .map(step -> new StepChart.Bar(
                        step.mark(),
                        words.step(step.place().code(), step.title()),
                        median(step),
                        step.days().nineOfTen(),
                        step.targetDays()))
                .toList());
    }

    /** What the bars say, in one sentence. */
    public String stepFinding() {
        return known().stream()
                .max(Comparator.comparing(TimesPage::median))
                .map(step -> {
                    int above = step.targetDays() == null ? 0 : Math.max(0, median(step) - step.targetDays());
                    return words.say(
                            above > 0 ? "reports.steps.finding.above" : "reports.steps.finding",
                            words.step(step.place().code(), step.title()),
                            median(step),
                            above);
                })
                .orElse(words.say("reports.steps.none"));
    }

    public FlowChart flowChart() {
        return FlowChart.of(times.months().stream()
                .map(flow -> new FlowChart.Month(
                        words.shortMonth(flow.month()),
                        flow.received().value(),
                        flow.closed().value()))
                .toList());
    }

    /** What the columns say of the newest month that can be compared, in one sentence. */
    public String flowFinding() {
        return times.months().reversed().stream()
                .filter(flow -> flow.received().value() != null && flow.closed().value() != null)
                .findFirst()
                .map(flow -> words.difference("reports.flow.finding", difference(flow), words.month(flow.month())))
                .orElse(words.say("reports.flow.none"));
    }

    /** A figure of the table of procedures with its shade, which says how near the term it is. */
    public Heat heat(Times.ProcedureTimes procedure, Times.MonthMedian median) {
        Integer days = median.days();
        Integer term = procedure.termDays();
        if (days == null || term == null) {
            return new Heat(words.days(days), "", false);
        }
        int percent = days * 100 / term;
        String shade = days > term ? "q4" : percent >= 95 ? "q3" : percent >= 85 ? "q2" : percent >= 78 ? "q1" : "q0";
        return new Heat(words.days(days), shade, days > term);
    }

    /** Words and shade of a cell. */
    record Heat(String words, String shade, boolean over) {}

    private List<Times.StepTimes> known() {
        return times.steps().stream()
                .filter(step -> step.days().median() != null)
                .toList();
    }

    private static int median(Times.StepTimes step) {
        return Objects.requireNonNullElse(step.days().median(), 0);
    }

    private static int difference(Times.MonthFlow flow) {
        return Objects.requireNonNullElse(flow.closed().value(), 0)
                - Objects.requireNonNullElse(flow.received().value(), 0);
    }

    private @Nullable String medianDetail(Times.Totals totals) {
        Integer before = totals.medianBefore();
        Integer term = totals.termDays();
        if (term != null) {
            return before == null
                    ? words.say("reports.card.median.term", term)
                    : words.say("reports.card.median.both", term, before);
        }
        return before == null ? null : words.say("reports.card.median.before", before);
    }

    private Card card(String key, String tone, String icon, String value) {
        return new Card(new Tag(tone, icon, words.say("reports.card." + key)), value, null);
    }

    private record Card(Tag tag, String value, @Nullable String detail) {
        Card with(@Nullable String words) {
            return new Card(tag, value, words);
        }

        CountCard done() {
            return new CountCard(tag, value, detail, null, false);
        }
    }
}
