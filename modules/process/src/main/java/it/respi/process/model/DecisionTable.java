// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.xml.ModelException;
import org.jspecify.annotations.Nullable;

/**
 * A decision table (tabella di decisione) as the offices write it.
 *
 * @param policy how many of its rules count
 * @param output what is decided, in words
 */
public record DecisionTable(String key, String name, Policy policy, List<Input> inputs, String output, List<Row> rows) {
    /** Names of the two columns of a table of papers: the paper, and whether it must be there. */
    public static final String PAPER = "paper";

    public static final String NEED = "need";

    /** Without such a paper the list of the case is not complete. */
    public static final String REQUIRED = "REQUIRED";

    /** The words of the second column of a table of papers. */
    public static final Set<String> NEEDS = Set.of(REQUIRED, "OPTIONAL");

    public DecisionTable {
        inputs = List.copyOf(inputs);
        rows = List.copyOf(rows);
    }

    /** Which rules count. */
    public enum Policy {
        /** Exactly one fits. */
        UNIQUE,
        /** The first that fits. */
        FIRST,
        /** Every one that fits asks for a paper (tabella dei documenti). */
        PAPERS
    }

    /** Whether it decides which papers a case needs. */
    public boolean ofPapers() {
        return policy == Policy.PAPERS;
    }

    /**
     * A question to the case.
     *
     * @param answer the answer that is read
     * @param label the question in words
     * @param type type of the answer in FEEL, such as {@code string}
     */
    public record Input(String answer, String label, String type) {}

    /**
     * One rule.
     *
     * @param cells one for each input, as written
     * @param output what it decides, as written; of a table of papers the paper
     * @param need of a table of papers whether it must be there, as written; else empty
     * @param label the same in words, or null
     * @param note why, or null
     */
    public record Row(
            List<String> cells,
            String output,
            String need,
            @Nullable String label,
            @Nullable String note) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** What it decides; empty when it is no plain value. */
        public Optional<String> decides() {
            return UnaryTest.literal(output);
        }

        /** Whether a paper is required or optional; empty when it says neither. */
        public Optional<String> needs() {
            return UnaryTest.literal(need).filter(NEEDS::contains);
        }

        /** Whether it fits those answers, one for each input. */
        public boolean fits(List<String> answers) {
            for (int i = 0; i < cells.size(); i++) {
                if (!UnaryTest.of(cells.get(i)).orElseThrow().fits(answers.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Keys of the legal parameters that its cells compare with. */
    public Set<String> parameters() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> UnaryTest.of(cell).stream())
                .flatMap(test -> test.parameters().stream())
                .collect(Collectors.toSet());
    }

    /** What the table may decide. */
    public Set<String> decides() {
        return rows.stream().flatMap(row -> row.decides().stream()).collect(Collectors.toSet());
    }

    /** The answers it reads. */
    public Set<String> reads() {
        return inputs.stream().map(Input::answer).collect(Collectors.toSet());
    }

    /** The tables of a file; none when it cannot be read. */
    public static List<DecisionTable> read(byte[] xml) {
        try {
            return Dmn.readModelFromStream(new ByteArrayInputStream(xml))
                    .getModelElementsByType(Decision.class)
                    .stream()
                    .flatMap(decision -> table(decision).stream())
                    .toList();
        } catch (ModelException unreadable) {
            return List.of();
        }
    }

    private static Optional<DecisionTable> table(Decision decision) {
        if (!(decision.getExpression() instanceof org.camunda.bpm.model.dmn.instance.DecisionTable drawn)) {
            return Optional.empty();
        }
        String output =
                drawn.getOutputs().stream().findFirst().map(Output::getLabel).orElse(null);
        return Optional.of(new DecisionTable(
                decision.getId(),
                Objects.requireNonNullElse(decision.getName(), decision.getId()),
                policy(drawn.getHitPolicy()),
                drawn.getInputs().stream().map(DecisionTable::input).toList(),
                Objects.requireNonNullElse(output, decision.getId()),
                drawn.getRules().stream().map(DecisionTable::row).toList()));
    }

    private static Policy policy(HitPolicy drawn) {
        return switch (drawn) {
            case FIRST -> Policy.FIRST;
            case COLLECT -> Policy.PAPERS;
            default -> Policy.UNIQUE;
        };
    }

    private static Input input(org.camunda.bpm.model.dmn.instance.Input drawn) {
        var expression = drawn.getInputExpression();
        String answer = expression == null ? "" : text(expression.getText());
        String type = expression == null ? null : expression.getTypeRef();
        return new Input(
                answer, Objects.requireNonNullElse(drawn.getLabel(), answer), Objects.requireNonNullElse(type, ""));
    }

    private static Row row(org.camunda.bpm.model.dmn.instance.Rule drawn) {
        List<String> cells = new ArrayList<>();
        drawn.getInputEntries().forEach(cell -> cells.add(text(cell.getText())));
        var outputs = List.copyOf(drawn.getOutputEntries());
        var output = outputs.stream().findFirst();
        Collection<Description> notes = drawn.getChildElementsByType(Description.class);
        return new Row(
                cells,
                output.map(entry -> text(entry.getText())).orElse(""),
                outputs.size() > 1 ? text(outputs.get(1).getText()) : "",
                output.map(entry -> entry.getLabel()).orElse(null),
                notes.stream()
                        .findFirst()
                        .map(note -> note.getTextContent().strip())
                        .orElse(null));
    }

    private static String text(@Nullable Text text) {
        return text == null ? "" : text.getTextContent().strip();
    }
}
