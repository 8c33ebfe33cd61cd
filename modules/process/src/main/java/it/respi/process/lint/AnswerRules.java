// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import it.respi.cases.FieldKind;
import it.respi.process.model.FieldReader;
import it.respi.process.model.ModelProperties;
import it.respi.process.model.ModelReads;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormField;

/**
 * Whether gateways and timers read only what somebody answered. An answer that is a text never decides: what people write
 * has no business in the engine. A day that a timer waits for must be known on every way to the timer.
 */
final class AnswerRules {
    private static final Set<FieldKind> DECIDING = EnumSet.of(
            FieldKind.FLAG, FieldKind.YES_NO, FieldKind.CHOICE, FieldKind.NUMBER, FieldKind.DATE, FieldKind.DATE_TIME);

    private static final Set<FieldKind> DAYS = EnumSet.of(FieldKind.DATE, FieldKind.DATE_TIME);

    private final BpmnModelInstance model;
    private final Steps steps;
    private final Flows flows;
    private final List<Finding> findings = new ArrayList<>();

    AnswerRules(BpmnModelInstance model) {
        this.model = model;
        this.steps = new Steps(model);
        this.flows = new Flows(model);
    }

    List<Finding> check() {
        Set<String> given = given();
        new ModelReads(model)
                .byNode()
                .forEach((node, names) ->
                        names.stream().filter(name -> !given.contains(name)).forEach(name -> check(node, name)));
        return findings;
    }

    /** What the cases tell the engine by themselves: the outcome of a step, and what the process says it is told. */
    private Set<String> given() {
        Set<String> names = new HashSet<>(Set.of("outcome"));
        for (Process process : model.getModelElementsByType(Process.class)) {
            ModelProperties properties = ModelProperties.of(process);
            names.addAll(properties.startingWith("values.").keySet());
            names.addAll(properties.set("moments"));
        }
        return names;
    }

    private void check(FlowNode node, String name) {
        List<CamundaFormField> fields = steps.fields(name);
        if (fields.isEmpty()) {
            add(Rule.NOT_ASKED, node, name);
            return;
        }
        Set<FieldKind> kinds = fields.stream()
                .map(FieldReader::kindOf)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        if (!DECIDING.containsAll(kinds)) {
            add(Rule.TEXT_DECIDES, node, name);
        } else if (kinds.stream().anyMatch(DAYS::contains) && isReachedWithout(node, name)) {
            add(Rule.NOT_ASKED, node, name);
        }
    }

    /** Whether some way leads there on which nobody had to answer. */
    private boolean isReachedWithout(FlowNode node, String name) {
        Set<UserTask> asking = steps.asking(name);
        Set<FlowNode> reached = new HashSet<>();
        var open = new ArrayDeque<FlowNode>(flows.beginnings());
        while (!open.isEmpty()) {
            FlowNode next = open.remove();
            if (!asking.contains(next) && reached.add(next)) {
                flows.after(next).forEach(open::add);
            }
        }
        return reached.contains(node);
    }

    private void add(Rule rule, FlowNode node, String name) {
        findings.add(new Finding(rule, node.getId(), name));
    }

    /** The steps with what they ask. */
    private record Steps(Collection<UserTask> all) {
        Steps(BpmnModelInstance model) {
            this(model.getModelElementsByType(UserTask.class));
        }

        List<CamundaFormField> fields(String name) {
            return all.stream()
                    .flatMap(step -> FieldReader.of(step).stream())
                    .filter(field -> name.equals(field.getCamundaId()))
                    .toList();
        }

        /** The steps that cannot be finished without that answer. */
        Set<UserTask> asking(String name) {
            return all.stream()
                    .filter(step -> FieldReader.of(step).stream()
                            .anyMatch(field -> name.equals(field.getCamundaId()) && FieldReader.isRequired(field)))
                    .collect(Collectors.toSet());
        }
    }
}
