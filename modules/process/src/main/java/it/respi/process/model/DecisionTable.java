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
 * @param first whether the first rule that fits decides; else exactly one rule fits
 * @param output what is decided, in words
 */
public record DecisionTable(String key, String name, boolean first, List<Input> inputs, String output, List<Row> rows) {

    public DecisionTable {
        inputs = List.copyOf(inputs);
        rows = List.copyOf(rows);
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
     * @param output what it decides, as written
     * @param label the same in words, or null
     * @param note why, or null
     */
    public record Row(
            List<String> cells,
            String output,
            @Nullable String label,
            @Nullable String note) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** What it decides; empty when it is no plain value. */
        public Optional<String> decides() {
            return UnaryTest.literal(output);
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
                drawn.getHitPolicy() == HitPolicy.FIRST,
                drawn.getInputs().stream().map(DecisionTable::input).toList(),
                Objects.requireNonNullElse(output, decision.getId()),
                drawn.getRules().stream().map(DecisionTable::row).toList()));
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
        var output = drawn.getOutputEntries().stream().findFirst();
        Collection<Description> notes = drawn.getChildElementsByType(Description.class);
        return new Row(
                cells,
                output.map(entry -> text(entry.getText())).orElse(""),
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
