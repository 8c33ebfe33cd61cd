// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.api;

import it.respi.cases.FieldKind;
import it.respi.cases.FormField;
import it.respi.cases.StepDefinition;
import it.respi.cases.api.StepJson.ChoiceJson;
import it.respi.cases.api.StepJson.FieldJson;
import it.respi.cases.step.Nameable;
import it.respi.cases.step.OpenSteps;
import it.respi.cases.step.StepRow;
import it.respi.cases.step.StepWords;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says a step and its questions to a program. */
@Component
class StepReader {
    private static final List<String> STATES = List.of("OPEN", "TAKEN", "DONE", "OVERTAKEN");

    private final OpenSteps steps;
    private final StepWords words;
    private final Nameable nameable;
    private final CaseReader.Names names;

    StepReader(OpenSteps steps, StepWords words, Nameable nameable, CaseReader.Names names) {
        this.steps = steps;
        this.words = words;
        this.nameable = nameable;
        this.names = names;
    }

    StepJson of(StepRow row) {
        StepDefinition step = steps.definition(row);
        return new StepJson(
                Long.toString(row.id()),
                row.dossierNumber(),
                Long.toString(row.caseId()),
                row.code(),
                words.title(step),
                row.lane().code(),
                STATES.get(row.state()),
                row.dueOn(),
                step.legalAct(),
                words.consequence(step),
                step.outcomes().stream()
                        .map(outcome -> new ChoiceJson(outcome.value(), words.outcome(outcome)))
                        .toList(),
                step.fields().stream().map(field -> field(field, row)).toList());
    }

    /** What questions about papers and relatives may name, and days answered before. */
    Nameable.Known nameable(StepRow row, StepDefinition step) {
        return nameable.of(row, step);
    }

    private FieldJson field(FormField field, StepRow row) {
        return new FieldJson(
                field.id(),
                words.question(field),
                words.hint(field),
                field.kind(),
                field.required(),
                field.when().stream().sorted().toList(),
                field.time(),
                field.min(),
                field.max(),
                choices(field, row));
    }

    private List<ChoiceJson> choices(FormField field, StepRow row) {
        if (field.kind() == FieldKind.CHECKLIST) {
            return nameable.checklist().of(row.caseId()).stream()
                    .map(item -> new ChoiceJson(item.code(), names.paper(item.code())))
                    .toList();
        }
        return field.choices().stream()
                .map(choice -> new ChoiceJson(choice.value(), words.answer(field, choice)))
                .toList();
    }
}
