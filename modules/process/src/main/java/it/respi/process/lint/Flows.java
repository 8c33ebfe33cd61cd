// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Where a model leads from one of its nodes: by a flow, by an event at its border, into a sub-process and out of it. */
final class Flows {
    private final Collection<BoundaryEvent> borders;
    private final Collection<StartEvent> starts;

    Flows(BpmnModelInstance model) {
        this.borders = model.getModelElementsByType(BoundaryEvent.class);
        this.starts = model.getModelElementsByType(StartEvent.class);
    }

    /** Where something can begin: the process, and the sub-processes that an event begins. */
    Set<FlowNode> beginnings() {
        Set<FlowNode> found = new HashSet<>();
        starts.stream()
                .filter(start -> start.getParentElement() instanceof Process || isEventDriven(start.getParentElement()))
                .forEach(found::add);
        return found;
    }

    /** The nodes that may come right after. */
    Stream<FlowNode> after(FlowNode node) {
        return Stream.of(next(node), border(node)).flatMap(nodes -> nodes);
    }

    /** The nodes that come after it when it is finished: into a sub-process, and out of one after its last node. */
    Stream<FlowNode> next(FlowNode node) {
        if (node instanceof SubProcess scope) {
            return starts.stream()
                    .filter(start -> scope.equals(start.getParentElement()))
                    .map(FlowNode.class::cast);
        }
        return out(node);
    }

    /** The last node of a sub-process leads on where the sub-process does. */
    private static Stream<FlowNode> out(FlowNode node) {
        List<FlowNode> targets =
                node.getOutgoing().stream().map(SequenceFlow::getTarget).toList();
        return targets.isEmpty() && node.getParentElement() instanceof SubProcess scope ? out(scope) : targets.stream();
    }

    /** The events at its border. */
    Stream<FlowNode> border(FlowNode node) {
        return borders.stream()
                .filter(event -> node.equals(event.getAttachedTo()))
                .map(FlowNode.class::cast);
    }

    /** Whether some way leads there on which nobody finished one of these steps; a step can be left by an event at its border. */
    boolean isReachedWithout(FlowNode node, Set<FlowNode> steps) {
        Set<FlowNode> reached = new HashSet<>();
        var open = new ArrayDeque<FlowNode>(beginnings());
        while (!open.isEmpty()) {
            FlowNode next = open.remove();
            if (reached.add(next)) {
                (steps.contains(next) ? border(next) : after(next)).forEach(open::add);
            }
        }
        return reached.contains(node);
    }

    static boolean isEventDriven(Object scope) {
        return scope instanceof SubProcess inner && inner.triggeredByEvent();
    }
}
