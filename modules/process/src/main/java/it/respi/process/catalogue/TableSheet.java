// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.catalogue;

import it.respi.cases.FormField;
import it.respi.cases.ProcedureDefinition;
import it.respi.cases.step.StepWords;
import it.respi.process.deployment.AskedTables;
import it.respi.process.model.DecisionTable;
import it.respi.process.model.DecisionTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The decision tables of a procedure in words. */
@Component
record TableSheet(AskedTables tables, CellWords words, StepWords steps) {

    /**
     * A table.
     *
     * @param first whether the rows are tried from above; else one row fits
     * @param questions what is asked, one column each
     * @param decides what is decided
     */
    record Table(String name, boolean first, List<String> questions, String decides, List<Line> lines) {}

    /** A row: which answers lead to which decision, and why. */
    record Line(List<String> answers, String decision, String note) {}

    List<Table> of(ProcedureDefinition procedure) {
        return tables.of(procedure.key()).stream()
                .map(table -> table(table, procedure))
                .toList();
    }

    private Table table(DecisionTable table, ProcedureDefinition procedure) {
        List<Optional<FormField>> fields = table.inputs().stream()
                .map(input -> field(procedure, input.answer()))
                .toList();
        List<String> questions = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            String label = table.inputs().get(i).label();
            questions.add(fields.get(i).map(steps::question).orElse(label));
        }
        return new Table(
                table.name(),
                table.first(),
                questions,
                table.output(),
                table.rows().stream().map(row -> line(row, fields)).toList());
    }

    private Line line(Row row, List<Optional<FormField>> fields) {
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            answers.add(words.say(row.cells().get(i), fields.get(i)));
        }
        String decision = Optional.ofNullable(row.label()).or(row::decides).orElse("");
        return new Line(answers, decision, Objects.requireNonNullElse(row.note(), ""));
    }

    private static Optional<FormField> field(ProcedureDefinition procedure, String answer) {
        return procedure.steps().stream()
                .flatMap(step -> step.fields().stream())
                .filter(field -> field.id().equals(answer))
                .findFirst();
    }
}
