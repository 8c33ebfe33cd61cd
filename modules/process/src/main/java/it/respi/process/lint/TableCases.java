// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import it.respi.process.model.DecisionTable;
import it.respi.process.model.UnaryTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A decision table tried with every answer that makes a difference: each choice, yes and no, and the numbers at both sides of
 * each limit.
 */
final class TableCases {
    private static final int MOST = 20_000;

    private final DecisionTable table;
    private final List<List<String>> cases;

    /** @param choices the answers that may be given to a question */
    TableCases(DecisionTable table, Function<String, Set<String>> choices) {
        this.table = table;
        this.cases = isPlain(table) ? combine(table, choices) : List.of();
    }

    private static boolean isPlain(DecisionTable table) {
        return table.rows().stream()
                .allMatch(row -> row.cells().size() == table.inputs().size()
                        && row.cells().stream()
                                .allMatch(cell -> UnaryTest.of(cell).isPresent()));
    }

    /** Too many together are none: then nothing is promised. */
    private static List<List<String>> combine(DecisionTable table, Function<String, Set<String>> choices) {
        List<List<String>> cases = List.of(List.of());
        for (int i = 0; i < table.inputs().size(); i++) {
            List<List<String>> longer = new ArrayList<>();
            for (String answer : answers(table, i, choices)) {
                cases.forEach(before -> longer.add(with(before, answer)));
            }
            if (longer.size() > MOST) {
                return List.of();
            }
            cases = longer;
        }
        return cases;
    }

    private static List<String> with(List<String> before, String answer) {
        List<String> all = new ArrayList<>(before);
        all.add(answer);
        return all;
    }

    private static Set<String> answers(DecisionTable table, int column, Function<String, Set<String>> choices) {
        DecisionTable.Input input = table.inputs().get(column);
        return switch (input.type()) {
            case "boolean" -> Set.of("true", "false");
            case "string" -> choices.apply(input.answer());
            default -> numbers(table, column);
        };
    }

    private static Set<String> numbers(DecisionTable table, int column) {
        Set<String> found = new TreeSet<>(Set.of("0"));
        table.rows().stream()
                .flatMap(row -> UnaryTest.of(row.cells().get(column)).orElseThrow().thresholds().stream())
                .flatMap(at -> IntStream.rangeClosed(-1, 1).mapToObj(step -> at.add(BigDecimal.valueOf(step))))
                .forEach(number -> found.add(number.toPlainString()));
        return found;
    }

    /** What may be decided; nothing, written as an empty text, where some answers fit no rule. */
    Set<String> decisions() {
        Set<String> found = new HashSet<>(table.decides());
        boolean complete = !cases.isEmpty() && cases.stream().allMatch(one -> fitting(one) > 0);
        if (!complete) {
            found.add("");
        }
        return found;
    }

    /** Answers that fit several rules of a table that allows one; empty when there are none. */
    Optional<List<String>> overlap() {
        return table.policy() != DecisionTable.Policy.UNIQUE
                ? Optional.empty()
                : cases.stream().filter(one -> fitting(one) > 1).findFirst();
    }

    private long fitting(List<String> answers) {
        return table.rows().stream().filter(row -> row.fits(answers)).count();
    }
}
