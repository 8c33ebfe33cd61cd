// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.times;

import it.respi.platform.data.Params;
import it.respi.reports.figures.Spread;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tables as an Italian spreadsheet opens them: UTF-8 with mark, semicolons, CRLF. What would be taken for a formula
 * is made text with an apostrophe.
 */
record TimesCsv(Times times, Words words) {
    private static final String MARK = "\uFEFF";

    /** One table by name: {@code passi}, {@code mesi} or {@code procedure}; anything else gives all of them. */
    String table(@Nullable String name) {
        return MARK
                + switch (Objects.requireNonNullElse(name, "")) {
                    case "passi" -> steps();
                    case "mesi" -> months();
                    case "procedure" -> procedures();
                    default -> String.join("\r\n", totals(), steps(), months(), procedures());
                };
    }

    private String totals() {
        Times.Totals t = times.totals();
        return line(words.say("reports.csv.figure"), words.say("reports.csv.value"))
                + line(words.say("reports.csv.from"), times.about().from())
                + line(words.say("reports.csv.to"), times.about().to())
                + line(
                        words.say("reports.card.received"),
                        words.count(t.received().count()))
                + line(words.say("reports.card.open"), words.count(t.open().count()))
                + line(words.say("reports.card.closed"), words.count(t.closed().count()))
                + line(words.say("reports.card.median"), words.days(t.decision().median()))
                + line(words.say("reports.column.nine"), words.days(t.decision().nineOfTen()))
                + line(words.say("reports.card.within"), words.share(t.withinTerm()))
                + line(words.say("reports.card.over"), words.count(t.overTerm()))
                + line(words.say("reports.card.late-steps"), words.count(t.lateSteps()));
    }

    private String steps() {
        StringBuilder csv = new StringBuilder(line(
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
                csv.append(line(
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
        return line(
                        words.say("reports.column.month"),
                        words.say("reports.column.received"),
                        words.say("reports.column.closed"))
                + times.months().stream()
                        .map(flow -> line(flow.month(), words.count(flow.received()), words.count(flow.closed())))
                        .collect(Collectors.joining());
    }

    private String procedures() {
        return line(
                        words.say("reports.column.procedure"),
                        words.say("reports.column.month"),
                        words.say("reports.column.term"),
                        words.say("reports.column.median"),
                        words.say("reports.column.over"))
                + times.procedures().stream()
                        .flatMap(procedure -> procedure.medians().stream()
                                .map(median -> line(
                                        procedure.name(),
                                        median.month(),
                                        procedure.termDays(),
                                        words.days(median.days()),
                                        words.count(procedure.overTerm()))))
                        .collect(Collectors.joining());
    }

    private static String line(@Nullable Object... cells) {
        List<?> values = Params.of(cells);
        return values.stream().map(TimesCsv::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** A cell that no spreadsheet takes for a formula and no separator can cut. */
    static String cell(@Nullable Object value) {
        String text = Objects.toString(value, "");
        if (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        boolean quoted = text.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
