// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Whether a case can follow the model: everything is reached, every gateway has a way out. */
final class FlowRules {

    private final BpmnModelInstance model;
    private final Flows flows;
    private final List<Finding> findings = new ArrayList<>();

    FlowRules(BpmnModelInstance model) {
        this.model = model;
        this.flows = new Flows(model);
    }

    List<Finding> check() {
        Set<FlowNode> reached = reached();
        model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> !reached.contains(node))
                .forEach(node -> findings.add(new Finding(
                        Rule.UNREACHABLE, node.getId(), node.getElementType().getTypeName())));
        model.getModelElementsByType(ExclusiveGateway.class).forEach(this::checkGateway);
        return findings;
    }

    private Set<FlowNode> reached() {
        var reached = new HashSet<FlowNode>();
        var open = new ArrayDeque<>(flows.beginnings());
        while (!open.isEmpty()) {
            FlowNode node = open.remove();
            if (reached.add(node)) {
                flows.after(node).forEach(open::add);
                if (Flows.isEventDriven(node.getParentElement())) {
                    open.add((FlowNode) node.getParentElement());
                }
            }
        }
        return reached;
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
