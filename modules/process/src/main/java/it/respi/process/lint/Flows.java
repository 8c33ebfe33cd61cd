// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final Map<FlowNode, List<FlowNode>> targets;

    Flows(BpmnModelInstance model) {
        this.borders = model.getModelElementsByType(BoundaryEvent.class);
        this.starts = model.getModelElementsByType(StartEvent.class);
        this.targets = model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> flow.getSource() != null && flow.getTarget() != null)
                .collect(Collectors.groupingBy(
                        SequenceFlow::getSource, Collectors.mapping(SequenceFlow::getTarget, Collectors.toList())));
    }

    /** Where something can begin: the process, and the sub-processes that an event begins. */
    Set<FlowNode> beginnings() {
        Set<FlowNode> found = new HashSet<>();
        starts.stream()
                .filter(start -> start.getParentElement() instanceof Process || isEventDriven(start.getParentElement()))
                .forEach(found::add);
        return found;
    }

    /** What some way from there reaches on which nobody finishes one of these; a step can be left by an event at its border. */
    Set<FlowNode> reachedWithout(Collection<FlowNode> from, Set<FlowNode> finished) {
        Set<FlowNode> reached = new HashSet<>();
        var open = new ArrayDeque<FlowNode>(from);
        while (!open.isEmpty()) {
            FlowNode next = open.remove();
            if (reached.add(next)) {
                (finished.contains(next) ? border(next) : after(next)).forEach(open::add);
            }
        }
        return reached;
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
    private Stream<FlowNode> out(FlowNode node) {
        List<FlowNode> next = targets.getOrDefault(node, List.of());
        return next.isEmpty() && node.getParentElement() instanceof SubProcess scope ? out(scope) : next.stream();
    }

    /** The events at its border. */
    Stream<FlowNode> border(FlowNode node) {
        return borders.stream()
                .filter(event -> node.equals(event.getAttachedTo()))
                .map(FlowNode.class::cast);
    }

    /** The events at its border, and at those of the sub-processes around it. */
    Stream<FlowNode> borders(FlowNode node) {
        return node.getParentElement() instanceof SubProcess scope
                ? Stream.concat(border(node), borders(scope))
                : border(node);
    }

    static boolean isEventDriven(Object scope) {
        return scope instanceof SubProcess inner && inner.triggeredByEvent();
    }
}
