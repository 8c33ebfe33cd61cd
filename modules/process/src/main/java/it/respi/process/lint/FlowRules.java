// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** Whether a case can follow the model: everything is reached, every gateway has a way out. */
final class FlowRules {

    private final BpmnModelInstance model;
    private final List<Finding> findings = new ArrayList<>();

    FlowRules(BpmnModelInstance model) {
        this.model = model;
    }

    List<Finding> check() {
        Set<FlowNode> reached = reached();
        model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> !reached.contains(node))
                .forEach(node -> findings.add(new Finding(
                        Rule.UNREACHABLE, node.getId(), node.getElementType().getTypeName())));
        model.getModelElementsByType(ExclusiveGateway.class).forEach(this::checkGateway);
        model.getModelElementsByType(Process.class).stream()
                .filter(process -> process.getCamundaHistoryTimeToLiveString() == null)
                .forEach(process ->
                        findings.add(new Finding(Rule.HISTORY_TIME_MISSING, process.getId(), "historyTimeToLive")));
        return findings;
    }

    private Set<FlowNode> reached() {
        var reached = new HashSet<FlowNode>();
        var open = new ArrayDeque<FlowNode>(model.getModelElementsByType(StartEvent.class));
        while (!open.isEmpty()) {
            FlowNode node = open.remove();
            if (reached.add(node)) {
                node.getOutgoing().forEach(flow -> open.add(flow.getTarget()));
                model.getModelElementsByType(BoundaryEvent.class).stream()
                        .filter(event -> node.equals(event.getAttachedTo()))
                        .forEach(open::add);
            }
            if (node.getParentElement() instanceof FlowNode scope && isEventDriven(scope)) {
                open.add(scope);
            }
        }
        return reached;
    }

    private static boolean isEventDriven(FlowNode scope) {
        return "true".equals(scope.getAttributeValue("triggeredByEvent"));
    }

    private void checkGateway(ExclusiveGateway gateway) {
        if (gateway.getOutgoing().size() < 2 || gateway.getDefault() != null) {
            return;
        }
        var conditions = new ArrayList<String>();
        for (SequenceFlow flow : gateway.getOutgoing()) {
            if (flow.getConditionExpression() == null) {
                findings.add(new Finding(Rule.GATEWAY_INCOMPLETE, gateway.getId(), flow.getId()));
                return;
            }
            conditions.add(flow.getConditionExpression().getTextContent().strip());
        }
        Set<String> missing = new Answers(gateway).leftOpenBy(conditions);
        if (!missing.isEmpty()) {
            findings.add(new Finding(Rule.GATEWAY_INCOMPLETE, gateway.getId(), String.join(", ", missing)));
        }
    }
}
