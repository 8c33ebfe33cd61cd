// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import it.respi.process.model.DecisionTable;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableLinterTest {

    @Test
    void hasNothingAgainstAGoodTable() throws IOException {
        assertThat(check(good())).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("Una tabella confronta risposte con valori semplici, e niente altro")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        <text>&lt; 18</text> | <text>date("2026-01-01")</text> | TABLE_CONTENT
        <text>&lt; 18</text> | <text>&lt; limit</text> | TABLE_CONTENT
        <text>&lt; 18</text> | <text>&lt; legal("nobody.knows")</text> | TABLE_CONTENT
        <text>&lt; 18</text> | <text>&lt; legal("housing.decision") * 2</text> | TABLE_CONTENT
        <text>&lt; 18</text> | <text>&lt; env("housing.decision")</text> | TABLE_CONTENT
        <text>"REFUSE"</text> | <text>"RE" + "FUSE"</text> | TABLE_CONTENT
        <text>age</text> | <text>age + 1</text> | TABLE_CONTENT
        typeRef="integer" | typeRef="date" | TABLE_CONTENT
        typeRef="integer" | typeRef="integer" expressionLanguage="javascript" | TABLE_CONTENT
        typeRef="integer" | typeRef="integer" expressionLanguage="juel" | TABLE_CONTENT
        hitPolicy="UNIQUE" | hitPolicy="COLLECT" | TABLE_CONTENT
        hitPolicy="UNIQUE" | hitPolicy="UNIQUE" aggregation="SUM" | TABLE_CONTENT
        <input id="In_xtWay_0" | <input camunda:inputVariable="x" id="In_xtWay_0" | TABLE_CONTENT
        <output id | <output id="Other" name="other" typeRef="string" /><output id | TABLE_CONTENT
        <decision id="xtWay" | <import id="i" namespace="x" locationURI="http://elsewhere/" importType="x" /><decision id="xtWay" | TABLE_CONTENT
        <decision id="xtWay" | <businessKnowledgeModel id="b" name="b" /><decision id="xtWay" | TABLE_CONTENT
        <decision id="xtWay" | <decision id="xtWay.1" | TOO_LONG
        <definitions xmlns | <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><definitions xmlns | UNREADABLE
        decisionTable | literalExpression | UNREADABLE
        """)
    void refusesABadTable(String good, String bad, Rule rule) throws IOException {
        assertThat(good()).contains(good);
        assertThat(check(good().replace(good, bad))).extracting(Finding::rule).contains(rule);
    }

    @ParameterizedTest
    @DisplayName("Una tabella dei documenti chiede documenti che ci sono, e dice se sono obbligatori")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "D21" | "D999" | PAPER_UNKNOWN
        "REQUIRED" | "PERHAPS" | TABLE_CONTENT
        name="paper" | name="need2" | TABLE_CONTENT
        hitPolicy="COLLECT" | hitPolicy="UNIQUE" | TABLE_CONTENT
        hitPolicy="COLLECT" | hitPolicy="COLLECT" aggregation="COUNT" | TABLE_CONTENT
        <output id="Out_xtPapers_2" label="Obbligo" name="need" typeRef="string" /> | <!-- --> | TABLE_CONTENT
        """)
    void refusesABadTableOfPapers(String good, String bad, Rule rule) throws IOException {
        String papers = read("/lint/shelf/xt-papers.dmn");
        assertThat(check(papers)).isEmpty();
        assertThat(papers).contains(good);
        assertThat(check(papers.replace(good, bad))).extracting(Finding::rule).contains(rule);
    }

    @Test
    void isReadAsItIsWritten() throws IOException {
        DecisionTable table = DecisionTable.read(good().getBytes(UTF_8)).getFirst();

        assertThat(table.decides()).containsExactlyInAnyOrder("ASK", "REFUSE");
        assertThat(table.rows())
                .filteredOn(row -> row.fits(List.of("18", "false", "WORK")))
                .singleElement()
                .satisfies(row -> assertThat(row.note()).isEqualTo("Solo se urgente"));
        assertThat(table.rows())
                .filteredOn(row -> row.fits(List.of("66", "true", "")))
                .hasSize(1);
    }

    private static List<Finding> check(String table) {
        return TableLinter.check(table.getBytes(UTF_8));
    }

    private static String good() throws IOException {
        return read("/bpmn/xt-together/xt-way.dmn");
    }

    private static String read(String file) throws IOException {
        try (var in = Objects.requireNonNull(TableLinterTest.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
