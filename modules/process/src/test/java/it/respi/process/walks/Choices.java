// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.walks;

import it.respi.cases.Act;
import it.respi.cases.Choice;
import it.respi.cases.FormField;
import it.respi.cases.StepDefinition;
import it.respi.process.walks.ModelLiterals.TableRow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;

/** Every way in which a step can be finished, as far as it makes a difference to the model. */
final class Choices {
    private static final int MOST = 60;
    private static final int BY_CHANCE = 8;

    /** So late that no reminder before that day is due at once: the earliest come half a year before. */
    private static final Instant LATER = Instant.now().plus(Duration.ofDays(400));

    private final ModelLiterals literals;
    private final Random chance = new Random(1_147);

    Choices(ModelLiterals literals) {
        this.literals = literals;
    }

    /** The routing values that finishing the step may tell, by a name that is the same in every case; the same in every run. */
    Map<String, Map<String, Object>> of(StepDefinition step) {
        Map<String, Map<String, Object>> found = new LinkedHashMap<>();
        List<String> outcomes = step.outcomes().isEmpty()
                ? List.of("")
                : step.outcomes().stream().map(Choice::value).toList();
        for (String outcome : outcomes) {
            Map<String, List<Object>> asked = asked(step, outcome);
            long all = asked.values().stream()
                    .mapToLong(List::size)
                    .reduce(1, (one, other) -> Math.min(MOST + 1L, one * other));
            if (all <= MOST) {
                times(asked).forEach(told -> found.put(outcome + told, with(told, outcome)));
            } else {
                byRows(asked).forEach((name, told) -> found.put(outcome + name, with(told, outcome)));
            }
        }
        return found;
    }

    private static Map<String, Object> with(Map<String, Object> told, String outcome) {
        if (!outcome.isEmpty()) {
            told.put("outcome", outcome);
        }
        return told;
    }

    /** What is told with an outcome, with every value that makes a difference. */
    private Map<String, List<Object>> asked(StepDefinition step, String outcome) {
        Map<String, List<Object>> asked = new LinkedHashMap<>();
        step.fields().stream()
                .filter(FormField::routed)
                .forEach(field -> asked.put(field.id(), field.appliesTo(outcome) ? answers(field) : unanswered(field)));
        Optional.ofNullable(step.action())
                .flatMap(Act::of)
                .flatMap(Act::tells)
                .ifPresent(fact -> asked.put(fact, facts(fact)));
        asked.values().removeIf(List::isEmpty);
        return asked;
    }

    private static List<Map<String, Object>> times(Map<String, List<Object>> asked) {
        List<Map<String, Object>> all = List.of(Map.of());
        for (Map.Entry<String, List<Object>> one : asked.entrySet()) {
            List<Map<String, Object>> more = new ArrayList<>();
            for (Map<String, Object> before : all) {
                for (Object value : one.getValue()) {
                    Map<String, Object> next = new LinkedHashMap<>(before);
                    next.put(one.getKey(), value);
                    more.add(next);
                }
            }
            all = more;
        }
        return all.stream().<Map<String, Object>>map(LinkedHashMap::new).toList();
    }

    /** Too many: some by chance, and for each row of a table, also with each row of another one, answers that it fits. */
    private Map<String, Map<String, Object>> byRows(Map<String, List<Object>> asked) {
        Map<String, Map<String, Object>> found = new LinkedHashMap<>();
        for (int i = 0; i < BY_CHANCE; i++) {
            found.put("any " + i, narrowed(asked, List.of()));
        }
        List<TableRow> rows = literals.rows().stream()
                .filter(row -> row.table().reads().stream().anyMatch(asked::containsKey))
                .toList();
        for (TableRow row : rows) {
            found.put(row.name(), narrowed(asked, List.of(row)));
            rows.stream()
                    .filter(other -> other.name().compareTo(row.name()) > 0 && other.table() != row.table())
                    .forEach(other -> found.put(row.name() + other.name(), narrowed(asked, List.of(row, other))));
        }
        return found;
    }

    /** One value of each, such that the rows fit where they can. */
    private Map<String, Object> narrowed(Map<String, List<Object>> asked, List<TableRow> rows) {
        Map<String, Object> told = new LinkedHashMap<>();
        asked.forEach((name, values) -> {
            List<Object> fitting = values;
            for (TableRow row : rows) {
                List<Object> left =
                        fitting.stream().filter(value -> row.fits(name, value)).toList();
                fitting = left.isEmpty() ? fitting : left;
            }
            told.put(name, fitting.get(chance.nextInt(fitting.size())));
        });
        return told;
    }

    private List<Object> facts(String name) {
        return literals.isMoment(name) ? List.of(LATER.toString()) : List.copyOf(literals.texts(name));
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
