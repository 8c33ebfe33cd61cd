// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.walks;

import it.respi.process.model.Assembly;
import it.respi.process.model.Call;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Where a procedure leads from each of its places, through what it calls: how far it is to a flow that nobody took. */
final class FlowMap {
    /** Of a place from which no such flow is reached. */
    static final int NEVER = 1_000;

    private static final String LEFT = " left";

    private static final Pattern EQUAL = Pattern.compile("(\\w+) == '?([\\w-]+)'?");

    private final Map<String, Set<String>> before = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, String> models = new HashMap<>();
    private final Map<String, Set<String>> wishes = new HashMap<>();

    FlowMap(Assembly procedure) {
        procedure.parts().forEach(part -> read(part.key(), part.model()));
        procedure
                .parts()
                .forEach(part -> part.model()
                        .getModelElementsByType(CallActivity.class)
                        .forEach(call -> follow(part.key(), call, procedure)));
    }

    private void read(String key, BpmnModelInstance model) {
        model.getModelElementsByType(SequenceFlow.class).forEach(flow -> {
            FlowNode source = flow.getSource();
            boolean around = source instanceof SubProcess || source instanceof CallActivity;
            String from = place(key, source) + (around ? LEFT : "");
            sources.put(key + "/" + flow.getId(), from);
            targets.put(key + "/" + flow.getId(), place(key, flow.getTarget()));
            lead(from, place(key, flow.getTarget()));
            wishes.put(key + "/" + flow.getId(), wishesOf(flow));
        });
        model.getModelElementsByType(FlowNode.class).forEach(node -> {
            models.put(node.getId(), key);
            if (node.getParentElement() instanceof SubProcess scope) {
                inside(key, node, scope);
            }
        });
        model.getModelElementsByType(BoundaryEvent.class)
                .forEach(border -> lead(place(key, border.getAttachedTo()), place(key, border)));
    }

    private void inside(String key, FlowNode node, SubProcess scope) {
        if (node instanceof StartEvent) {
            lead(place(key, scope), place(key, node));
        }
        if (node instanceof EndEvent) {
            lead(place(key, node), place(key, scope) + LEFT);
        }
        borders(key, scope).forEach(border -> lead(place(key, node), place(key, border)));
    }

    private void follow(String key, CallActivity call, Assembly procedure) {
        procedure.parts().stream()
                .filter(part -> part.key().equals(Call.of(call).key()))
                .forEach(part -> part.model()
                        .getModelElementsByType(FlowNode.class)
                        .forEach(node -> {
                            boolean top = node.getParentElement() instanceof Process;
                            if (top && node instanceof StartEvent) {
                                lead(place(key, call), place(part.key(), node));
                            }
                            if (top && node instanceof EndEvent) {
                                lead(place(part.key(), node), place(key, call) + LEFT);
                            }
                            borders(key, call).forEach(border -> lead(place(part.key(), node), place(key, border)));
                        }));
    }

    private static Collection<BoundaryEvent> borders(String key, ModelElementInstance around) {
        return ((BpmnModelInstance) around.getModelInstance())
                .getModelElementsByType(BoundaryEvent.class).stream()
                        .filter(border -> around.equals(border.getAttachedTo()))
                        .toList();
    }

    private void lead(String from, String to) {
        before.computeIfAbsent(to, any -> new TreeSet<>()).add(from);
    }

    private static String place(String key, FlowNode node) {
        return key + "/" + node.getId();
    }

    /** The place of an element whose id is used once. */
    String placeOf(String element) {
        return models.get(element) + "/" + element;
    }

    /** What must be answered so that one of these flows is taken, as a condition compares it: {@code reopened=true}. */
    Set<String> wishesOf(Collection<String> flows) {
        return flows.stream()
                .flatMap(flow -> wishes.getOrDefault(flow, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> wishesOf(SequenceFlow flow) {
        ConditionExpression condition = flow.getConditionExpression();
        return condition == null
                ? Set.of()
                : EQUAL.matcher(condition.getTextContent())
                        .results()
                        .map(found -> found.group(1) + "=" + found.group(2))
                        .collect(Collectors.toSet());
    }

    String sourceOf(String flow) {
        return sources.getOrDefault(flow, "");
    }

    String targetOf(String flow) {
        return targets.getOrDefault(flow, "");
    }

    /** Whether it is an end inside something that was left by it: nothing rests there. */
    boolean isLeft(String place, Collection<String> passed) {
        return passed.stream()
                .filter(other -> other.endsWith(LEFT))
                .anyMatch(left -> before.getOrDefault(left, Set.of()).contains(place));
    }

    /** How many flows it is from each place to the nearest of these; places that lead to none are missing. */
    Map<String, Integer> distances(Collection<String> flows) {
        Map<String, Integer> found = new HashMap<>();
        var open = new ArrayDeque<String>();
        for (String flow : new TreeSet<>(flows)) {
            String source = sources.get(flow);
            if (source != null && found.putIfAbsent(source, 0) == null) {
                open.add(source);
            }
        }
        while (!open.isEmpty()) {
            String next = open.remove();
            for (String from : before.getOrDefault(next, new HashSet<>())) {
                if (found.putIfAbsent(from, found.get(next) + 1) == null) {
                    open.add(from);
                }
            }
        }
        return found;
    }
}
