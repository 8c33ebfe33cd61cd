// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.day;

import it.respi.agenda.booking.Quotas;
import it.respi.agenda.slot.AgendaRules;
import it.respi.cases.casefile.Procedures;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.platform.view.Texts;
import it.respi.registry.Offices;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the agenda shows of a day or of a week, in words. */
@Component
class DayPage {
    private final AgendaQueries queries;
    private final Quotas quotas;
    private final AgendaRules rules;
    private final Words words;
    private final Clock clock;

    DayPage(AgendaQueries queries, Quotas quotas, AgendaRules rules, Words words, Clock clock) {
        this.queries = queries;
        this.quotas = quotas;
        this.rules = rules;
        this.words = words;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    View of(Actor actor, LocalDate day) {
        boolean desk = actor.office().kind() == AgencyKind.HELP_DESK;
        List<Counter> counters = counters(queries.day(actor, day));
        return new View(
                day,
                counters,
                desk ? lines(queries.elsewhere(actor, day)) : List.of(),
                desk ? lent(actor, day) : List.of(),
                rules.mayRule(actor),
                day.equals(today()),
                counters.isEmpty() ? queries.next(actor.office().id(), day).orElse(null) : null);
    }

    /** Whom the office receives on that day, by time. */
    List<Line> ownPeople(Actor actor, LocalDate day) {
        return lines(queries.day(actor, day)).stream()
                .sorted(Comparator.comparing(Line::at))
                .toList();
    }

    /** Who the office and, for a desk, other offices expect on that day. */
    List<Line> people(Actor actor, LocalDate day) {
        List<Line> lines = new ArrayList<>(lines(queries.day(actor, day)));
        if (actor.office().kind() == AgencyKind.HELP_DESK) {
            lines.addAll(lines(queries.elsewhere(actor, day)));
        }
        return lines.stream().sorted(Comparator.comparing(Line::at)).toList();
    }

    List<AgendaQueries.WeekDay> week(Actor actor, LocalDate day) {
        return queries.week(actor.office().id(), monday(day));
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private List<Lent> lent(Actor actor, LocalDate day) {
        return quotas.forDesk(actor.office().id()).stream()
                .map(quota -> new Lent(
                        words.offices().get(quota.office()).name(),
                        quota.perDay(),
                        quotas.left(quota, day, queries.free(quota.office(), day, LocalDateTime.now(clock)))))
                .toList();
    }

    private List<Counter> counters(List<DayRow> rows) {
        List<Counter> counters = new ArrayList<>();
        for (DayRow row : rows) {
            if (counters.isEmpty() || !counters.getLast().name().equals(row.resource())) {
                counters.add(new Counter(
                        row.resource(),
                        words.texts().say("agenda.kind." + row.kind().name()),
                        new ArrayList<>(),
                        new ArrayList<>()));
            }
            if (row.taken() == null) {
                counters.getLast().free().add(row.from());
            } else {
                counters.getLast().lines().add(line(row, row.taken()));
            }
        }
        return counters;
    }

    private List<Line> lines(List<DayRow> rows) {
        List<Line> lines = new ArrayList<>();
        for (DayRow row : rows) {
            if (row.taken() != null) {
                lines.add(line(row, row.taken()));
            }
        }
        return lines;
    }

    private Line line(DayRow row, DayRow.Taken taken) {
        boolean toCome = row.from().toLocalDate().isAfter(today());
        return new Line(
                taken.id(),
                row.from(),
                words.offices().get(row.office()).shortName(),
                row.resource(),
                taken.visible() ? new Person(taken.person(), taken.number()) : null,
                words.procedures().nameIn(taken.procedure()),
                taken.missing(),
                words.texts().sayOr("language." + taken.language(), taken.language()),
                mediator(taken),
                taken.state(),
                row.closed(),
                taken.live(),
                taken.live() && !toCome,
                row.kind().name());
    }

    /** The code of whoever mediates, or that somebody must. */
    private String mediator(DayRow.Taken taken) {
        DayRow.Mediator mediator = taken.mediator();
        if (mediator != null) {
            return words.texts().say(mediator.held() ? "agenda.mediator.held" : "agenda.mediator", mediator.code());
        }
        return taken.interpreter() ? words.texts().say("agenda.interpreter") : "";
    }

    /** Names of things. */
    @Component
    record Words(Texts texts, Procedures procedures, Offices offices) {}

    /**
     * A day.
     *
     * @param elsewhere who a desk sent to another office that day
     * @param lent how many places of other offices a desk may still take
     * @param rules whether the reader says where and when people are received
     * @param nextDay of a day without places the next one that has some; null when none has
     */
    record View(
            LocalDate day,
            List<Counter> counters,
            List<Line> elsewhere,
            List<Lent> lent,
            boolean rules,
            boolean today,
            @Nullable LocalDate nextDay) {
        public long people() {
            return counters.stream().mapToLong(one -> one.lines().size()).sum();
        }

        public long free() {
            return counters.stream().mapToLong(one -> one.free().size()).sum();
        }

        public long lost() {
            return counters.stream()
                    .flatMap(one -> one.lines().stream())
                    .filter(line -> line.closed() && line.live())
                    .count();
        }
    }

    /** A counter of a day. */
    record Counter(String name, String kind, List<Line> lines, List<LocalDateTime> free) {}

    /** Places of another office. */
    record Lent(String office, int perDay, int left) {}

    /** Who it is, for whoever may know. */
    record Person(String name, String number) {
        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Person[hidden]";
        }
    }

    /**
     * Somebody who is expected, or was.
     *
     * @param person null when the reader may not know
     * @param mediator words for who mediates; empty where nobody must
     * @param closed whether the place is closed meanwhile
     * @param live whether the person is still expected
     * @param due whether it can be said by now whether the person came
     */
    record Line(
            long id,
            LocalDateTime at,
            String office,
            String counter,
            @Nullable Person person,
            String procedure,
            int missing,
            String language,
            String mediator,
            String state,
            boolean closed,
            boolean live,
            boolean due,
            String kind) {}
}
