// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The decision tables of the law, asked as the engine asks them: each line a case, with the row that decides it. */
@DisplayName("Ogni riga delle tabelle decide il suo caso")
class ShippedTablesTest {
    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @Test
    void whereAFirstPermitOrAConversionBegins() throws IOException {
        check("p05-first-permit/p05-first-step.dmn", """
                1 | SHORT_STAY            | -              | 0  | 0 | 0  | REFERRAL
                2 | FIRST_FAMILY          | -              | 0  | 0 | 0  | PREFECTURE
                2 | FIRST_WORK            | -              | 0  | 0 | 0  | PREFECTURE
                3 | CONVERT_STUDY         | VALID          | 0  | 0 | 0  | PREFECTURE
                4 | LONG_TERM_OTHER_EU    | VALID          | 0  | 0 | 0  | PREFECTURE
                5 | CONVERT_SEASONAL      | EXPIRED_YEAR   | 0  | 9 | 40 | REFERRAL
                5 | CONVERT_SEASONAL_FARM | -              | 90 | 0 | 40 | REFERRAL
                6 | CONVERT_SEASONAL      | VALID          | 0  | 9 | 19 | REFERRAL
                7 | CONVERT_SEASONAL_FARM | VALID          | 38 | 9 | 20 | REFERRAL
                8 | CONVERT_SEASONAL      | VALID          | 90 | 2 | 20 | REFERRAL
                9 | CONVERT_SEASONAL      | EXPIRED_60     | 0  | 3 | 20 | PREFECTURE
                9 | CONVERT_SEASONAL_FARM | VALID          | 39 | 0 | 20 | PREFECTURE
                10 | COHESION             | EXPIRED_LONGER | 0  | 0 | 0  | REFERRAL
                10 | COHESION             | -              | 0  | 0 | 0  | REFERRAL
                11 | CONVERT_AT_18        | VALID          | 0  | 0 | 0  | POLICE
                12 | COHESION             | EXPIRED_YEAR   | 0  | 0 | 0  | POLICE
                12 | FIRST_OTHER          | -              | 0  | 0 | 0  | POLICE
                """);
    }

    /** @param cases row, answers in the order of the questions, decision; {@code -} for a question that was left out */
    private static void check(String file, String cases) throws IOException {
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

    private static String decided(String file, DecisionTable table, List<String> answers) throws IOException {
        Map<String, Object> asked = new HashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            DecisionTable.Input input = table.inputs().get(i);
            asked.put(input.answer(), value(input.type(), answers.get(i)));
        }
        return ENGINE.evaluateDecisionTable(table.key(), new ByteArrayInputStream(xml(file)), asked)
                .getSingleEntry();
    }

    private static Object value(String type, String answer) {
        return switch (type) {
            case "string" -> answer;
            case "boolean" -> Boolean.valueOf(answer);
            default -> Long.valueOf(answer);
        };
    }

    private static byte[] xml(String file) throws IOException {
        try (var in = Objects.requireNonNull(ShippedTablesTest.class.getResourceAsStream("/bpmn/" + file), file)) {
            return in.readAllBytes();
        }
    }
}
