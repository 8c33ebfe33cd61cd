// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.times;

import it.respi.platform.data.Csv;
import it.respi.reports.figures.Spread;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tables for a spreadsheet.
 */
record TimesCsv(Times times, Words words) {
    /** One table by name: {@code passi}, {@code mesi} or {@code procedure}; anything else gives all of them. */
    String table(@Nullable String name) {
        return Csv.MARK
                + switch (Objects.requireNonNullElse(name, "")) {
                    case "passi" -> steps();
                    case "mesi" -> months();
                    case "procedure" -> procedures();
                    default -> String.join("\r\n", totals(), steps(), months(), procedures());
                };
    }

    private String totals() {
        Times.Totals t = times.totals();
        return Csv.line(words.say("reports.csv.figure"), words.say("reports.csv.value"))
                + Csv.line(words.say("reports.csv.from"), times.about().from())
                + Csv.line(words.say("reports.csv.to"), times.about().to())
                + Csv.line(
                        words.say("reports.card.received"),
                        words.count(t.received().count()))
                + Csv.line(words.say("reports.card.open"), words.count(t.open().count()))
                + Csv.line(
                        words.say("reports.card.closed"), words.count(t.closed().count()))
                + Csv.line(
                        words.say("reports.card.median"),
                        words.days(t.decision().median()))
                + Csv.line(
                        words.say("reports.column.nine"),
                        words.days(t.decision().nineOfTen()))
                + Csv.line(words.say("reports.card.within"), words.share(t.withinTerm()))
                + Csv.line(words.say("reports.card.over"), words.count(t.overTerm()))
                + Csv.line(words.say("reports.card.late-steps"), words.count(t.lateSteps()));
    }

    private String steps() {
        StringBuilder csv = new StringBuilder(Csv.line(
                words.say("reports.column.procedure"),
                words.say("reports.column.step"),
                words.say("reports.column.office"),
                words.say("reports.column.count"),
                words.say("reports.column.median"),
                words.say("reports.column.nine"),
                words.say("reports.column.target")));
        for (Times.StepTimes step : times.steps()) {
            for (Times.OfficeTimes office : step.offices()) {
                Spread days = office.days();
                csv.append(Csv.line(
                        step.place().procedure(),
                        step.title(),
                        office.officeName(),
                        words.count(days.count()),
                        words.days(days.median()),
                        words.days(days.nineOfTen()),
                        step.targetDays()));
            }
        }
        return csv.toString();
    }

    private String months() {
        return Csv.line(
                        words.say("reports.column.month"),
                        words.say("reports.column.received"),
                        words.say("reports.column.closed"))
                + times.months().stream()
                        .map(flow -> Csv.line(flow.month(), words.count(flow.received()), words.count(flow.closed())))
                        .collect(Collectors.joining());
    }

    private String procedures() {
        return Csv.line(
                        words.say("reports.column.procedure"),
                        words.say("reports.column.month"),
                        words.say("reports.column.term"),
                        words.say("reports.column.median"),
                        words.say("reports.column.over"))
                + times.procedures().stream()
                        .flatMap(procedure -> procedure.medians().stream()
                                .map(median -> Csv.line(
                                        procedure.name(),
                                        median.month(),
                                        procedure.termDays(),
                                        words.days(median.days()),
                                        words.count(procedure.overTerm()))))
                        .collect(Collectors.joining());
    }
}
