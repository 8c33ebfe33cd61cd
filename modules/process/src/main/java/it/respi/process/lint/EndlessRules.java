// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import it.respi.process.model.Call;
import it.respi.process.model.Library;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Whether the model comes back to a place without waiting for anybody: it would run round for ever. */
final class EndlessRules {
    private final BpmnModelInstance model;
    private final Library library;
    private final Flows flows;

    EndlessRules(BpmnModelInstance model, Library library) {
        this.model = model;
        this.library = library;
        this.flows = new Flows(model);
    }

    List<Finding> check() {
        return model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> !waits(node) && comesBack(node))
                .map(node -> new Finding(
                        Rule.ENDLESS, node.getId(), node.getElementType().getTypeName()))
                .toList();
    }

    private boolean comesBack(FlowNode node) {
        Set<FlowNode> seen = new HashSet<>();
        var open = new ArrayDeque<FlowNode>(next(node));
        while (!open.isEmpty()) {
            FlowNode next = open.remove();
            if (next.equals(node)) {
                return true;
            }
            if (!waits(next) && seen.add(next)) {
                open.addAll(next(next));
            }
        }
        return false;
    }

    /** An error or an escalation leads on from the border of the sub-process around it. */
    private Collection<FlowNode> next(FlowNode node) {
        if (node instanceof CallActivity) {
            return Stream.concat(flows.next(node), flows.border(node).filter(EndlessRules::isOfErrors))
                    .toList();
        }
        if (!(node instanceof EndEvent) || !isOfErrors(node)) {
            return flows.next(node).toList();
        }
        List<FlowNode> caught = new ArrayList<>();
        for (ModelElementInstance scope = node.getParentElement();
                scope instanceof SubProcess inner;
                scope = inner.getParentElement()) {
            flows.border(inner).filter(EndlessRules::isOfErrors).forEach(caught::add);
        }
        return caught;
    }

    private static boolean isOfErrors(FlowNode node) {
        return Stream.of(ErrorEventDefinition.class, EscalationEventDefinition.class)
                .anyMatch(kind -> !node.getChildElementsByType(kind).isEmpty());
    }

    private boolean waits(FlowNode node) {
        return node instanceof UserTask
                || node instanceof IntermediateCatchEvent
                || node instanceof CallActivity activity
                        && library.model(Call.of(activity).key())
                                .filter(called -> new EndlessRules(called, library).waitsSomewhere())
                                .isPresent();
    }

    /** Whether nobody comes from the beginning of the model to its end without waiting. */
    private boolean waitsSomewhere() {
        Set<FlowNode> seen = new HashSet<>();
        var open = new ArrayDeque<FlowNode>(model.getModelElementsByType(StartEvent.class).stream()
                .filter(start -> start.getParentElement() instanceof Process)
                .toList());
        while (!open.isEmpty()) {
            FlowNode next = open.remove();
            if (next instanceof EndEvent && next.getParentElement() instanceof Process) {
                return false;
            }
            if (!waits(next) && seen.add(next)) {
                open.addAll(next(next));
            }
        }
        return true;
    }
}
