// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import it.respi.cases.Act;
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
        new ModelReads(model).byNode().forEach((node, names) -> names.forEach(name -> check(node, name)));
        return findings;
    }

    private void check(FlowNode node, String name) {
        List<CamundaFormField> fields = steps.fields(name);
        if (fields.isEmpty()) {
            checkTold(node, name);
            return;
        }
        Set<FieldKind> kinds = fields.stream()
                .map(FieldReader::kindOf)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        if (!DECIDING.containsAll(kinds)) {
            add(Rule.TEXT_DECIDES, node, name);
        } else if (kinds.stream().anyMatch(DAYS::contains) && isReachedWithout(node, steps.asking(name))) {
            add(Rule.NOT_ASKED, node, name);
        }
    }

    /** What no field asks is the outcome of a step, told by an act, or known from the opening of a case about a permit. */
    private void checkTold(FlowNode node, String name) {
        boolean opening = name.equals("channel") && isAboutPermit();
        Set<UserTask> telling = steps.telling(name);
        if (!opening && (telling.isEmpty() || isReachedWithout(node, telling))) {
            add(Rule.NOT_ASKED, node, name);
        }
    }

    private boolean isAboutPermit() {
        return model.getModelElementsByType(Process.class).stream()
                .anyMatch(process -> ModelProperties.of(process).isTrue("aboutPermit"));
    }

    /** Whether some way leads there on which nobody finished one of these steps; a step can be left by an event at its border. */
    private boolean isReachedWithout(FlowNode node, Set<UserTask> steps) {
        Set<FlowNode> reached = new HashSet<>();
        var open = new ArrayDeque<FlowNode>(flows.beginnings());
        while (!open.isEmpty()) {
            FlowNode next = open.remove();
            if (reached.add(next)) {
                (steps.contains(next) ? flows.border(next) : flows.after(next)).forEach(open::add);
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

        /** The steps that tell it when they are finished, by their outcome or by what they record. */
        Set<UserTask> telling(String name) {
            return all.stream()
                    .filter(step -> name.equals("outcome")
                            ? !Answers.outcomesOf(step).isEmpty()
                            : ModelProperties.of(step)
                                    .text("action")
                                    .flatMap(Act::of)
                                    .flatMap(Act::tells)
                                    .filter(name::equals)
                                    .isPresent())
                    .collect(Collectors.toSet());
        }
    }
}
