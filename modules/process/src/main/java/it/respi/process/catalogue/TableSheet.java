// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.catalogue;

import it.respi.cases.FormField;
import it.respi.cases.ProcedureDefinition;
import it.respi.cases.step.StepWords;
import it.respi.platform.view.Texts;
import it.respi.process.catalogue.CellWords.Cell;
import it.respi.process.catalogue.CellWords.Source;
import it.respi.process.deployment.AskedTables;
import it.respi.process.model.DecisionTable;
import it.respi.process.model.DecisionTable.Input;
import it.respi.process.model.DecisionTable.Row;
import it.respi.registry.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The decision tables of a procedure in words. */
@Component
record TableSheet(AskedTables tables, CellWords words, StepWords steps, Catalogue catalogue, Texts texts) {

    /**
     * A table.
     *
     * @param rule which rows count, in a sentence
     * @param questions what is asked, one column each
     * @param decides what is decided
     */
    record Table(String name, String rule, List<String> questions, String decides, List<Line> lines) {}

    /**
     * A row: which answers lead to which decision, and why.
     *
     * @param href page of the legal parameter that is decided; null for another decision
     */
    record Line(
            List<Cell> answers, String decision, @Nullable String href, String note) {}

    List<Table> of(ProcedureDefinition procedure) {
        return tables.of(procedure.key()).stream()
                .map(table -> table(table, procedure))
                .toList();
    }

    private Table table(DecisionTable table, ProcedureDefinition procedure) {
        String key = "decision." + table.key();
        List<Optional<FormField>> fields = table.inputs().stream()
                .map(input -> procedure.question(input.answer()))
                .toList();
        List<Line> lines = new ArrayList<>();
        for (Row row : table.rows()) {
            lines.add(line(row, fields, key, lines.size() + 1));
        }
        return new Table(
                texts.sayOr(key + ".name", table.name()),
                texts.say("catalogue.table." + table.policy()),
                questions(table, fields),
                texts.sayOr(key + ".out", table.output()),
                lines);
    }

    private List<String> questions(DecisionTable table, List<Optional<FormField>> fields) {
        List<String> questions = new ArrayList<>();
        for (Input input : table.inputs()) {
            String label = texts.sayOr("decision." + table.key() + ".in." + input.answer(), input.label());
            questions.add(fields.get(questions.size()).map(steps::question).orElse(label));
        }
        return questions;
    }

    private Line line(Row row, List<Optional<FormField>> fields, String key, int number) {
        List<Cell> answers = new ArrayList<>();
        for (String cell : row.cells()) {
            answers.add(words.cell(cell, fields.get(answers.size())));
        }
        String code = row.decides().orElse("");
        Optional<Source> law = row.needs().isEmpty() ? words.parameter(code) : Optional.empty();
        String decision = law.map(Source::name)
                .or(() -> row.needs().map(need -> paper(code, need)))
                .or(() -> Optional.ofNullable(row.label()))
                .orElseGet(() -> texts.sayOr(key + ".says." + code, code));
        String note = texts.sayOr(key + ".rule." + number, Objects.requireNonNullElse(row.note(), ""));
        return new Line(answers, decision, law.map(Source::href).orElse(null), note);
    }

    private String paper(String code, String need) {
        String name = catalogue
                .documentKind(code)
                .map(kind -> kind.labelIn(LocaleContextHolder.getLocale()))
                .orElse(code);
        return texts.say("catalogue.paper." + need, code, name);
    }
}
