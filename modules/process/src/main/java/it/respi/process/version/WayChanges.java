// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.version;

import it.respi.process.model.Assembly;
import it.respi.process.version.Change.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What differs in the ways between the steps: flows, gateways, events, calls; a way is known by where it begins and ends. */
final class WayChanges {
    private final Assembly older;
    private final Assembly newer;
    private final List<Change> changes = new ArrayList<>();

    WayChanges(Assembly older, Assembly newer) {
        this.older = older;
        this.newer = newer;
    }

    List<Change> all() {
        elements(elements(older), elements(newer));
        ways(ways(older), ways(newer));
        return List.copyOf(changes);
    }

    private void elements(Map<String, FlowNode> before, Map<String, FlowNode> after) {
        after.forEach((id, node) -> {
            FlowNode was = before.get(id);
            if (was == null) {
                changes.add(Change.of(Kind.ELEMENT_ADDED, node.getId(), nameOf(node)));
            } else if (!timer(was).equals(timer(node))) {
                changes.add(new Change(Kind.TIMER, node.getId(), nameOf(node), timer(was), timer(node)));
            }
        });
        before.forEach((id, node) -> {
            if (!after.containsKey(id)) {
                changes.add(Change.of(Kind.ELEMENT_GONE, node.getId(), nameOf(node)));
            }
        });
    }

    private void ways(Map<String, SequenceFlow> before, Map<String, SequenceFlow> after) {
        after.forEach((way, flow) -> {
            SequenceFlow was = before.get(way);
            if (was == null) {
                changes.add(way(Kind.WAY_ADDED, flow));
            } else if (!condition(was).equals(condition(flow))) {
                changes.add(way(Kind.WAY_CONDITION, flow));
            }
        });
        before.forEach((way, flow) -> {
            if (!after.containsKey(way)) {
                changes.add(way(Kind.WAY_GONE, flow));
            }
        });
    }

    private static Change way(Kind kind, SequenceFlow flow) {
        return new Change(
                kind,
                flow.getSource().getId(),
                nameOf(flow.getSource()),
                flow.getTarget().getId(),
                nameOf(flow.getTarget()));
    }

    /** What is drawn beside the steps. */
    private static Map<String, FlowNode> elements(Assembly assembly) {
        Map<String, FlowNode> found = new LinkedHashMap<>();
        for (Assembly.Part part : assembly.parts()) {
            part.model().getModelElementsByType(FlowNode.class).stream()
                    .filter(node -> !(node instanceof UserTask))
                    .forEach(node -> found.put(part.key() + " " + node.getId(), node));
        }
        return found;
    }

    private static Map<String, SequenceFlow> ways(Assembly assembly) {
        Map<String, SequenceFlow> found = new LinkedHashMap<>();
        for (Assembly.Part part : assembly.parts()) {
            part.model()
                    .getModelElementsByType(SequenceFlow.class)
                    .forEach(flow -> found.put(
                            String.join(
                                    " ",
                                    part.key(),
                                    flow.getSource().getId(),
                                    flow.getTarget().getId()),
                            flow));
        }
        return found;
    }

    private static String nameOf(FlowNode node) {
        return Optional.ofNullable(node.getName())
                .filter(name -> !name.isBlank())
                .orElse(node.getId());
    }

    private static String condition(SequenceFlow flow) {
        return Optional.ofNullable(flow.getConditionExpression())
                .map(ModelElementInstance::getTextContent)
                .map(String::strip)
                .orElse("");
    }

    private static String timer(FlowNode node) {
        return node.getChildElementsByType(TimerEventDefinition.class).stream()
                .map(WayChanges::moment)
                .collect(Collectors.joining(" "));
    }

    private static String moment(TimerEventDefinition timer) {
        return Stream.of(timer.getTimeDate(), timer.getTimeDuration(), timer.getTimeCycle())
                .filter(Objects::nonNull)
                .map(ModelElementInstance::getTextContent)
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }
}
