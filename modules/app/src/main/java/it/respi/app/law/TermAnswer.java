// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.law;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.time.Interval;
import it.respi.kernel.time.LegalClock;
import it.respi.kernel.time.TermResult;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the legal clock answers.
 *
 * @param due last day; while a suspension is open the latest possible; for hours a moment of Italian time
 * @param raw the same before it was moved past holidays
 * @param suspendedDays by how many days suspensions moved it
 * @param grossDays calendar days from the start to the day asked for
 * @param netDays those of them in which the term ran
 * @param suspended whether it stands still on the day asked for
 * @param provisional whether the start is only reported
 * @param holders the gross days by who held them; together they are all
 * @param explanation how it came about, in words
 */
record TermAnswer(
        String due,
        String raw,
        int suspendedDays,
        int grossDays,
        int netDays,
        boolean suspended,
        boolean provisional,
        Map<Interval.Holder, Integer> holders,
        List<Stretch> intervals,
        String explanation) {
    private static final ZoneId ITALY = ZoneId.of("Europe/Rome");

    /**
     * A stretch of time; the first day is not counted, the last is.
     *
     * @param suspension what suspended it, or null
     */
    record Stretch(
            LocalDate from,
            LocalDate to,
            int days,
            Interval.Kind kind,
            @Nullable String suspension) {
        static Stretch of(Interval interval) {
            var suspension = interval.suspension();
            return new Stretch(
                    interval.from(),
                    interval.to(),
                    interval.days(),
                    interval.kind(),
                    suspension == null ? null : suspension.code());
        }
    }

    static TermAnswer to(TermQuestion question, LocalDate today, LawWords words) {
        return question.inHours() ? ofHours(question, today, words) : ofDays(question, today, words);
    }

    private static TermAnswer ofDays(TermQuestion question, LocalDate today, LawWords words) {
        TermResult result = new LegalClock(question.calendar()).compute(question.input(today));
        return new TermAnswer(
                result.dueDate().toString(),
                result.due().raw().toString(),
                result.due().suspendedDays(),
                result.usage().gross(),
                result.usage().net(),
                result.suspended(),
                result.provisional(),
                result.usage().heldBy(),
                result.usage().intervals().stream().map(Stretch::of).toList(),
                result.explanation().stream()
                        .map(step -> words.say(step.code(), step.args().toArray()))
                        .collect(Collectors.joining(" ")));
    }

    private static TermAnswer ofHours(TermQuestion question, LocalDate today, LawWords words) {
        if (!question.stops().isEmpty()) {
            throw new RuleBroken("law.hours.no-suspensions");
        }
        ZonedDateTime start = question.startMoment().atZone(ITALY);
        ZonedDateTime raw = start.plusHours(question.term().amount());
        ZonedDateTime due = new LegalClock(question.calendar()).dueAt(start, question.term());
        LocalDate asOf = question.asOf() == null ? today : question.asOf();
        int days = (int) Math.max(0, ChronoUnit.DAYS.between(start.toLocalDate(), asOf));
        String told = words.say("law.hours", written(start), question.term().amount(), written(raw), written(due));
        return new TermAnswer(
                local(due), local(raw), 0, days, days, false, question.provisional(), Map.of(), List.of(), told);
    }

    private static String local(ZonedDateTime moment) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment.truncatedTo(ChronoUnit.MINUTES));
    }

    private static String written(ZonedDateTime moment) {
        return DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm").format(moment);
    }
}
