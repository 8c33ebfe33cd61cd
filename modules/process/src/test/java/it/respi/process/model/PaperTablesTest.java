// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of papers, asked as the engine asks them: each line the answers of a case, and the papers that it needs. */
@DisplayName("Ogni riga delle tabelle dei documenti chiede il suo documento")
class PaperTablesTest {
    /** Answers in the order of the questions, then the papers: {@code ?} before those that are optional. */
    private static final Map<String, String> CASES = Map.of(
            "p01Papers", """
            false | false | D02 D03
            true  | false | ?D02 D03 D18 D100
            false | true  | D02 ?D03 D18
            true  | true  | ?D02 ?D03 D18 D100
            """, "p02Papers", """
            SPOUSE    | false | ONE_YEAR   | RENTED | EMPLOYEE      | false | false | D21 D24 D26
            CHILD     | true  | ONE_YEAR   | OWNED  | EMPLOYEE      | false | false | D22 D26
            CHILD     | true  | LONG_TERM  | GUEST  | DOMESTIC      | false | true  | D22 D23 D24 D27 D31
            SPOUSE    | true  | ONE_YEAR   | OWNED  | SELF_EMPLOYED | true  | false | D21 D28 D29
            PARENT_65 | false | ONE_YEAR   | OWNED  | OTHER_INCOME  | false | false | D21 D30 D32
            PARENT    | false | ONE_YEAR   | OWNED  | OTHER_INCOME  | false | false | D21 D32
            SPOUSE    | false | PROTECTION | GUEST  | NOT_NEEDED    | true  | false | D33
            CHILD     | true  | PROTECTION | RENTED | EMPLOYEE      | false | false | D26 D33
            CHILD     | true  | ONE_YEAR   | OWNED  | NOT_NEEDED    | false | false | D22 D26
            """, "p03Papers", """
            false | false | EMPLOYEE      | D08
            false | true  | DOMESTIC      | D08 D10
            true  | false | SELF_EMPLOYED | D12 D21
            true  | true  | OTHER_INCOME  | D08 D21 D53
            false | false | RELATIVES     | D29
            """, "p04Papers", """
            B2020    | false | D62 ?D65
            C_STAG   | true  | ?D62
            C_STAG   | false | D62
            A_BIS    | false | ?D62 ?D65
            CARE_OUT | true  | ?D62 ?D65
            ART_27   | false | ?D62
            """, "p05Papers", """
            FIRST_FAMILY   | D70 D71
            FIRST_WORK     | D70 D71 ?D72 ?D09
            FIRST_OTHER    | ?D70 ?D74
            CONVERT_STUDY  | ?D72 D03 ?D08 ?D09
            CONVERT_SEASONAL | D72 D03 ?D08 ?D09
            CONVERT_AT_18  | D03 ?D08 ?D09
            COHESION       | D03 D08
            """, "p07Papers", """
            ART5   | PROVED  | D90 D92 D96
            ART9F  | EXEMPT  | D90 D92 D93
            ART9F  | MISSING | D90 ?D92 D93
            ART9E  | PROVED  | ?D90 D92 D93 ?D98
            ART4C2 | PROVED  | ?D90
            """);

    private final DmnEngine engine = new DefaultDmnEngineConfiguration().buildEngine();

    /** A table with the file in which it stands. */
    record Shipped(DecisionTable table, ModelFile file) {
        @Override
        public String toString() {
            return table.key();
        }
    }

    static List<Shipped> tables() {
        return new ShippedModels()
                .all().stream()
                        .filter(ModelFile::isTable)
                        .flatMap(file -> DecisionTable.read(file.xml()).stream().map(table -> new Shipped(table, file)))
                        .filter(shipped -> shipped.table().ofPapers()
                                && !shipped.table().key().startsWith("xt"))
                        .toList();
    }

    @Test
    @DisplayName("Nessuna tabella resta senza prova")
    void triesEveryTable() {
        assertThat(tables()).extracting(Shipped::toString).containsExactlyInAnyOrderElementsOf(CASES.keySet());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void asksForThePapersOfTheAnswers(Shipped shipped) {
        DecisionTable table = shipped.table();
        Set<Integer> taken = new TreeSet<>();
        for (String line : CASES.getOrDefault(table.key(), "").lines().toList()) {
            List<String> cells =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            List<String> answers = cells.subList(0, cells.size() - 1);
            Set<String> papers = Stream.of(cells.getLast().split(" "))
                    .filter(paper -> !paper.isEmpty())
                    .collect(Collectors.toSet());

            assertThat(asked(shipped, answers)).as(line).isEqualTo(papers);
            IntStream.range(0, table.rows().size())
                    .filter(row -> table.rows().get(row).fits(answers))
                    .forEach(taken::add);
        }
        assertThat(taken).as("rows of " + table.key()).hasSameSizeAs(table.rows());
    }

    private Set<String> asked(Shipped shipped, List<String> answers) {
        DecisionTable table = shipped.table();
        Map<String, Object> told = new HashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            DecisionTable.Input input = table.inputs().get(i);
            boolean flag = input.type().equals("boolean");
            told.put(input.answer(), flag ? Boolean.valueOf(answers.get(i)) : answers.get(i));
        }
        var xml = new ByteArrayInputStream(shipped.file().xml());
        return engine.evaluateDecisionTable(table.key(), xml, told).stream()
                .map(row -> (row.getEntry(DecisionTable.NEED).equals(DecisionTable.REQUIRED) ? "" : "?")
                        + row.getEntry(DecisionTable.PAPER))
                .collect(Collectors.toSet());
    }
}
