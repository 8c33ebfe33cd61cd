// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import it.respi.cases.Choice;
import it.respi.cases.ProcedureDefinition;
import it.respi.cases.StepDefinition;
import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Reads a model as the rest of Respi sees it: a procedure with its steps. */
final class ProcedureReader {

    private final BpmnModelInstance model;
    private final Process process;
    private final ModelLanes lanes;

    ProcedureReader(BpmnModelInstance model) {
        this.model = model;
        this.process = model.getModelElementsByType(Process.class).iterator().next();
        this.lanes = new ModelLanes(model);
    }

    String key() {
        return process.getId();
    }

    ProcedureDefinition read(int version) {
        List<StepDefinition> steps = model.getModelElementsByType(UserTask.class).stream()
                .map(this::step)
                .toList();
        return new ProcedureDefinition(key(), process.getName(), version, steps);
    }

    private StepDefinition step(UserTask task) {
        ModelProperties properties = ModelProperties.of(task);
        return new StepDefinition(
                key(),
                task.getId(),
                task.getName(),
                lanes.of(task).orElseThrow(() -> new IllegalStateException("no lane: " + task.getId())),
                properties.text("action").orElse(task.getId()),
                properties.isTrue("legalAct"),
                properties.number("targetDays"),
                properties.isTrue("dueByTerm"),
                properties.number("position"),
                properties.isTrue("shownAsPerson"),
                properties.text("consequence").orElse(null),
                FieldReader.fieldsOf(task),
                properties.startingWith("outcome.").entrySet().stream()
                        .map(outcome -> new Choice(outcome.getKey(), outcome.getValue()))
                        .toList(),
                properties.startingWith("when."));
    }
}
