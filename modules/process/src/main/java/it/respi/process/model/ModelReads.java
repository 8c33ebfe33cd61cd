// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Expression;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * The answers that a model reads, by the element that reads them. Only these enter the engine; every other answer is kept
 * by the cases alone.
 */
public final class ModelReads {
    private final Map<FlowNode, Set<String>> byNode = new LinkedHashMap<>();
    private final Set<String> names = new TreeSet<>();

    /** @param library where the tables are that it asks */
    public ModelReads(BpmnModelInstance model, Library library) {
        model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> flow.getConditionExpression() != null)
                .forEach(flow -> Condition.of(flow.getConditionExpression().getTextContent())
                        .ifPresent(condition -> condition.names().forEach(name -> add(flow.getSource(), name))));
        model.getModelElementsByType(TimerEventDefinition.class).forEach(this::timer);
        model.getModelElementsByType(CallActivity.class)
                .forEach(call -> Call.of(call).in().values().forEach(name -> add(call, name)));
        for (Class<? extends FlowNode> type : List.of(UserTask.class, CallActivity.class)) {
            model.getModelElementsByType(type)
                    .forEach(step -> ModelProperties.of(step).text("targetFrom").ifPresent(name -> add(step, name)));
        }
        model.getModelElementsByType(BusinessRuleTask.class)
                .forEach(rule -> Optional.ofNullable(rule.getCamundaDecisionRef())
                        .flatMap(library::table)
                        .ifPresent(table -> table.reads().forEach(name -> add(rule, name))));
    }

    /** The same, with answers that are read by whoever calls the model. */
    ModelReads and(Set<String> more) {
        names.addAll(more);
        return this;
    }

    private void timer(TimerEventDefinition timer) {
        for (ModelElementInstance part : timer.getChildElementsByType(Expression.class)) {
            Moment.nameIn(part.getTextContent()).ifPresent(name -> add((FlowNode) timer.getParentElement(), name));
        }
    }

    private void add(FlowNode node, String name) {
        byNode.computeIfAbsent(node, any -> new TreeSet<>()).add(name);
        names.add(name);
    }

    /** Whether anything reads the answer of that name. */
    public boolean reads(String name) {
        return names.contains(name);
    }

    /** The answers, by the gateway, timer or step that reads them. */
    public Map<FlowNode, Set<String>> byNode() {
        return byNode;
    }
}
