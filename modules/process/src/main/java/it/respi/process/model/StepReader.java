// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import it.respi.cases.Choice;
import it.respi.cases.StepDefinition;
import it.respi.process.model.Assembly.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/**
 * Reads the steps of a procedure in the order of the drawing; those of a called model stand where it is called first. All of
 * them are steps of the procedure.
 */
final class StepReader {
    private static final String POSITION = "position";

    private final Assembly assembly;
    private final Set<String> called = new HashSet<>();
    private final List<StepDefinition> steps = new ArrayList<>();

    StepReader(Assembly assembly) {
        this.assembly = assembly;
    }

    List<StepDefinition> read() {
        add(assembly.root(), 0);
        return steps;
    }

    private void add(Part part, int before) {
        var reader = new Steps(
                assembly.root().key(), new ModelLanes(part.model(), part.decidedBy()), assembly.reads(part), before);
        add(part, ProcedureReader.processOf(part.model()).getDomElement(), reader);
    }

    private void add(Part part, DomElement scope, Steps reader) {
        for (DomElement child : scope.getChildElements()) {
            ModelElementInstance element = part.model().getModelElementById(child.getAttribute("id"));
            if (element instanceof UserTask task) {
                steps.add(reader.step(task));
            } else if (element instanceof SubProcess) {
                add(part, child, reader);
            } else if (element instanceof CallActivity call) {
                follow(call, reader.before());
            }
        }
    }

    /** A call activity with a place on the main way moves the places of what it calls there. */
    private void follow(CallActivity call, int before) {
        String key = Call.of(call).key();
        Integer position = ModelProperties.of(call).number(POSITION);
        if (called.add(key)) {
            assembly.part(key).ifPresent(part -> add(part, position == null ? before : before + position - 1));
        }
    }

    /** How the steps of one model are read. */
    private record Steps(String procedure, ModelLanes lanes, ModelReads reads, int before) {
        StepDefinition step(UserTask task) {
            ModelProperties properties = ModelProperties.of(task);
            return new StepDefinition(
                    procedure,
                    task.getId(),
                    Objects.requireNonNullElse(task.getName(), task.getId()),
                    lanes.of(task).orElseThrow(() -> new IllegalStateException("no lane: " + task.getId())),
                    properties.text("action").orElse(null),
                    properties.isTrue("legalAct"),
                    properties.number("targetDays"),
                    properties.text("targetTerm").orElse(null),
                    properties.text("targetFrom").orElse(null),
                    properties.isTrue("dueByTerm"),
                    place(properties.number(POSITION)),
                    properties.isTrue("shownAsPerson"),
                    properties.text("consequence").orElse(null),
                    FieldReader.fieldsOf(task, reads),
                    properties.startingWith("outcome.").entrySet().stream()
                            .map(outcome -> new Choice(outcome.getKey(), outcome.getValue()))
                            .toList(),
                    properties.startingWith("when."));
        }

        private @Nullable Integer place(@Nullable Integer position) {
            return position == null ? null : before + position;
        }
    }
}
