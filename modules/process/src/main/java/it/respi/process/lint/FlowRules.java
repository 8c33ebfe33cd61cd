// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import it.respi.process.model.Library;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Whether a case can follow the model: everything is reached, every gateway has a way out. */
final class FlowRules {

    private final BpmnModelInstance model;
    private final Library library;
    private final Flows flows;
    private final List<Finding> findings = new ArrayList<>();

    FlowRules(BpmnModelInstance model, Library library) {
        this.library = library;
        this.model = model;
        this.flows = new Flows(model);
    }

    List<Finding> check() {
        Set<FlowNode> reached = reached();
        model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> !reached.contains(node))
                .forEach(node -> findings.add(new Finding(
                        Rule.UNREACHABLE, node.getId(), node.getElementType().getTypeName())));
        model.getModelElementsByType(FlowNode.class).forEach(this::checkWays);
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

    /** Where conditions decide, some way must always be open: else whoever finishes the step before meets a failure. */
    private void checkWays(FlowNode node) {
        Collection<SequenceFlow> ways = node.getOutgoing();
        boolean exclusive = node instanceof ExclusiveGateway;
        List<String> conditions = ways.stream()
                .map(SequenceFlow::getConditionExpression)
                .filter(Objects::nonNull)
                .map(condition -> condition.getTextContent().strip())
                .toList();
        boolean plain = conditions.isEmpty() && (!exclusive || ways.size() < 2);
        boolean always = !exclusive && conditions.size() < ways.size();
        if (plain || always || node.getAttributeValue("default") != null) {
            return;
        }
        Set<String> missing =
                conditions.size() < ways.size() ? Set.of("default") : new Answers(node, library).leftOpenBy(conditions);
        if (!missing.isEmpty()) {
            findings.add(new Finding(Rule.GATEWAY_INCOMPLETE, node.getId(), String.join(", ", missing)));
        }
    }
}
