// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.walks;

import it.respi.cases.Act;
import it.respi.cases.Choice;
import it.respi.cases.FormField;
import it.respi.cases.StepDefinition;
import it.respi.process.model.DecisionTable;
import it.respi.process.model.UnaryTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Every way in which a step can be finished, as far as it makes a difference to the model. */
final class Choices {
    private static final int MOST = 120;
    private static final Instant LATER = Instant.now().plus(Duration.ofDays(30));

    private final ModelLiterals literals;
    private final Random chance = new Random(1_147);

    Choices(ModelLiterals literals) {
        this.literals = literals;
    }

    /** The routing values that finishing the step may tell; the same in every run. */
    List<Map<String, Object>> of(StepDefinition step) {
        List<Map<String, Object>> found = new ArrayList<>();
        List<String> outcomes = step.outcomes().isEmpty()
                ? List.of("")
                : step.outcomes().stream().map(Choice::value).toList();
        for (String outcome : outcomes) {
            Map<String, Object> told = new LinkedHashMap<>();
            if (!outcome.isEmpty()) {
                told.put("outcome", outcome);
            }
            found.addAll(answered(step, outcome, told));
        }
        return found;
    }

    private List<Map<String, Object>> answered(StepDefinition step, String outcome, Map<String, Object> told) {
        List<Map<String, Object>> all = List.of(told);
        for (FormField field : step.fields()) {
            if (field.routed()) {
                all = times(all, field.id(), field.appliesTo(outcome) ? answers(field) : unanswered(field));
            }
        }
        all = all.size() < MOST ? all : byRows(step, all);
        Optional<String> fact =
                Optional.ofNullable(step.action()).flatMap(Act::of).flatMap(Act::tells);
        return fact.isEmpty() ? all : times(all, fact.get(), facts(fact.get()));
    }

    /** Some of too many, and for each row of a table one that the row fits, so that none is left to chance. */
    private List<Map<String, Object>> byRows(StepDefinition step, List<Map<String, Object>> some) {
        List<Map<String, Object>> found = new ArrayList<>(some);
        for (DecisionTable table : literals.tables()) {
            for (DecisionTable.Row row : table.rows()) {
                Map<String, Object> told = new LinkedHashMap<>(some.get(chance.nextInt(some.size())));
                step.fields().stream()
                        .filter(field -> told.containsKey(field.id()))
                        .forEach(field -> cell(table, row, field.id())
                                .ifPresent(cell -> fitting(field, cell).ifPresent(value -> told.put(field.id(), value))));
                found.add(told);
            }
        }
        return found;
    }

    private static Optional<UnaryTest> cell(DecisionTable table, DecisionTable.Row row, String answer) {
        return IntStream.range(0, table.inputs().size())
                .filter(i -> table.inputs().get(i).answer().equals(answer))
                .boxed()
                .findFirst()
                .flatMap(i -> UnaryTest.of(row.cells().get(i)))
                .filter(test -> !test.anything());
    }

    private Optional<Object> fitting(FormField field, UnaryTest cell) {
        List<Object> values = answers(field).stream()
                .filter(value -> cell.fits(value.toString()))
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(chance.nextInt(values.size())));
    }

    private List<Object> facts(String name) {
        return literals.isMoment(name) ? List.of(LATER.toString()) : List.copyOf(literals.texts(name));
    }

    /** Too many together: other ones each time. */
    private List<Map<String, Object>> times(List<Map<String, Object>> all, String name, List<Object> values) {
        List<Map<String, Object>> more = new ArrayList<>();
        for (Map<String, Object> one : all) {
            for (Object value : values) {
                Map<String, Object> next = new LinkedHashMap<>(one);
                next.put(name, value);
                more.add(next);
            }
        }
        Collections.shuffle(more, chance);
        return more.isEmpty() ? all : more.subList(0, Math.min(more.size(), MOST));
    }

    private static List<Object> unanswered(FormField field) {
        return field.kind().unanswered().map(List::of).orElse(List.of());
    }

    private List<Object> answers(FormField field) {
        List<Object> found = new ArrayList<>(
                switch (field.kind()) {
                    case CHOICE -> field.choices().stream().map(Choice::value).toList();
                    case YES_NO, FLAG -> List.of(true, false);
                    case NUMBER -> numbers(field);
                    case DATE, DATE_TIME -> List.of(LATER.toString());
                    default -> List.of();
                });
        if (!field.required()) {
            unanswered(field).stream().filter(value -> !found.contains(value)).forEach(found::add);
        }
        return found;
    }

    private List<Object> numbers(FormField field) {
        long least = field.min() == null ? Integer.MIN_VALUE : field.min();
        long most = field.max() == null ? Integer.MAX_VALUE : field.max();
        return literals.numbers(field.id()).stream()
                .flatMap(at -> LongStream.of(at - 1, at, at + 1).boxed())
                .filter(number -> number >= least && number <= most)
                .distinct()
                .sorted()
                .map(Object.class::cast)
                .toList();
    }
}
