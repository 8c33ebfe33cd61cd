// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Whether the model comes back to a place without waiting for anybody: it would run round for ever. */
final class EndlessRules {
    private final BpmnModelInstance model;

    EndlessRules(BpmnModelInstance model) {
        this.model = model;
    }

    List<Finding> check() {
        return model.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> !waits(node) && comesBack(node))
                .map(node -> new Finding(
                        Rule.ENDLESS, node.getId(), node.getElementType().getTypeName()))
                .toList();
    }

    private static boolean comesBack(FlowNode node) {
        Set<FlowNode> seen = new HashSet<>();
        var open = new ArrayDeque<FlowNode>(targets(node));
        while (!open.isEmpty()) {
            FlowNode next = open.remove();
            if (next.equals(node)) {
                return true;
            }
            if (!waits(next) && seen.add(next)) {
                open.addAll(targets(next));
            }
        }
        return false;
    }

    private static List<FlowNode> targets(FlowNode node) {
        return node.getOutgoing().stream().map(SequenceFlow::getTarget).toList();
    }

    /** A sub-process is taken to wait: what it consists of is looked at by itself. */
    private static boolean waits(FlowNode node) {
        return node instanceof UserTask || node instanceof CatchEvent || node instanceof SubProcess;
    }
}
