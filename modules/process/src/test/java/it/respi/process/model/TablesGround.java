// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import it.respi.registry.LegalParameters;
import it.respi.registry.ShippedParameters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** Asks a decision table as the engine asks it, case by case. */
abstract class TablesGround {
    final Map<String, Integer> amounts = new HashMap<>();
    private final DmnEngine engine = engine();

    /** @param cases row, answers in the order of the questions, decision; {@code -} for a question that was left out */
    final void check(String file, String cases) throws IOException {
        DecisionTable table = DecisionTable.read(xml(file)).getFirst();
        var taken = new TreeSet<Integer>();
        for (String line : cases.lines().toList()) {
            List<String> cells = Stream.of(line.split("\\|"))
                    .map(String::strip)
                    .map(cell -> cell.equals("-") ? "" : cell)
                    .toList();
            List<String> answers = cells.subList(1, cells.size() - 1);
            int row = firstRow(table, answers);
            assertThat(row).as(line).isEqualTo(Integer.parseInt(cells.getFirst()));
            assertThat(decided(file, table, answers))
                    .as(line)
                    .isEqualTo(cells.getLast())
                    .isEqualTo(table.rows().get(row - 1).decides().orElseThrow());
            taken.add(row);
        }
        assertThat(taken).hasSameSizeAs(table.rows());
    }

    private static int firstRow(DecisionTable table, List<String> answers) {
        return IntStream.range(0, table.rows().size())
                        .filter(row -> table.rows().get(row).fits(answers))
                        .findFirst()
                        .orElseThrow()
                + 1;
    }

    final String decided(String file, DecisionTable table, List<String> answers) throws IOException {
        Map<String, Object> asked = new HashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            DecisionTable.Input input = table.inputs().get(i);
            asked.put(input.answer(), value(input.type(), answers.get(i)));
        }
        return engine.evaluateDecisionTable(table.key(), new ByteArrayInputStream(xml(file)), asked)
                .getSingleEntry();
    }

    /** As the engine of the cases, with the amounts that came with Respi where no other is given. */
    private DmnEngine engine() {
        LegalParameters parameters = mock(LegalParameters.class);
        when(parameters.amount(anyString(), any()))
                .thenAnswer(asked -> amounts.getOrDefault(
                        asked.<String>getArgument(0),
                        ShippedParameters.amount(asked.getArgument(0)).orElseThrow()));
        return new DefaultDmnEngineConfiguration()
                .feelCustomFunctionProviders(List.of(new LegalFunction(parameters, Clock.systemUTC())))
                .buildEngine();
    }

    private static Object value(String type, String answer) {
        return switch (type) {
            case "string" -> answer;
            case "boolean" -> Boolean.valueOf(answer);
            default -> Long.valueOf(answer);
        };
    }

    static byte[] xml(String file) throws IOException {
        try (var in = Objects.requireNonNull(TablesGround.class.getResourceAsStream("/bpmn/" + file), file)) {
            return in.readAllBytes();
        }
    }
}
