// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.times;

import it.respi.cases.Act;
import it.respi.cases.StepDefinition;
import it.respi.kernel.actor.Office;
import it.respi.registry.Offices;
import it.respi.reports.figures.Disclosure;
import it.respi.reports.figures.Histogram;
import it.respi.reports.figures.Spread;
import it.respi.reports.times.TimesQueries.Finished;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The figures of the steps, from the groups that the database counted. */
record StepFigures(Disclosure disclosure, MeasureTimes.Procedures procedures, Offices offices, LocalDate today) {
    /** Steps outside the main way stand last. */
    private static final int LAST = 1000;

    private static final String PERSON = "PE";

    List<Times.StepTimes> of(List<Finished> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.procedure() + ' ' + row.code())).values().stream()
                .map(this::step)
                .sorted(Comparator.comparing(
                                (Times.StepTimes step) -> step.place().procedure())
                        .thenComparing(step -> step.place().order())
                        .thenComparing(step -> step.place().code()))
                .toList();
    }

    private Times.StepTimes step(List<Finished> rows) {
        Finished any = rows.getFirst();
        Optional<StepDefinition> definition =
                procedures.catalog().procedure(any.procedure()).flatMap(procedure -> procedure.step(any.code()));
        Map<Integer, Histogram> byOffice = new TreeMap<>();
        Histogram all = new Histogram();
        for (Finished row : rows) {
            byOffice.computeIfAbsent(row.officeId(), id -> new Histogram()).add(row.days(), row.steps());
            all.add(row.days(), row.steps());
        }
        Spread days = disclosure.spread(all);
        return new Times.StepTimes(
                new Times.Place(any.procedure(), any.code(), order(definition)),
                definition.map(StepDefinition::label).orElse(any.code()),
                mark(definition, any),
                target(definition),
                new Times.Pace(days.median(), days.nineOfTen()),
                byOffice.entrySet().stream()
                        .map(entry -> office(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private Times.OfficeTimes office(int id, Histogram days) {
        Optional<Office> office = offices.find(id);
        return new Times.OfficeTimes(
                office.map(Office::code).orElse(""),
                office.map(Office::shortName).orElse(""),
                disclosure.spread(days));
    }

    private String mark(Optional<StepDefinition> definition, Finished any) {
        if (definition.isPresent()) {
            return definition.get().shownAsPerson()
                    ? PERSON
                    : definition.get().lane().agency().mark();
        }
        return offices.find(any.officeId()).map(office -> office.kind().mark()).orElse(PERSON);
    }

    private static int order(Optional<StepDefinition> definition) {
        return definition.map(StepDefinition::position).orElse(LAST);
    }

    /** Five working days are a week of the calendar, and a month is thirty days. No office aims at how long remedies run. */
    private @Nullable Integer target(Optional<StepDefinition> definition) {
        return definition
                .filter(step -> !Act.RECORD_APPEAL.name().equals(step.action()))
                .flatMap(step -> procedures.targets().of(step, today))
                .map(term -> switch (term.unit()) {
                    case WORKING_DAY -> (term.amount() * 7 + 4) / 5;
                    case MONTH -> term.amount() * 30;
                    default -> term.amount();
                })
                .orElse(null);
    }
}
