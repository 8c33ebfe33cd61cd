// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import it.respi.cases.CaseSignal;
import it.respi.process.model.ProcedureReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.LoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** Whether the model is made only of what Respi runs: everything else would wait for somebody who never comes. */
final class ElementRules {
    private static final Set<String> KNOWN = Set.of(
            "startEvent",
            "endEvent",
            "userTask",
            "manualTask",
            "callActivity",
            "businessRuleTask",
            "serviceTask",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "eventBasedGateway",
            "subProcess",
            "scriptTask", // refused with its own reason
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent");

    /** Not signals: they would be heard by every case at once. */
    private static final Set<String> KNOWN_EVENTS = Set.of(
            "timerEventDefinition",
            "messageEventDefinition",
            "terminateEventDefinition",
            "errorEventDefinition",
            "escalationEventDefinition");

    private final BpmnModelInstance model;
    private final List<Finding> findings = new ArrayList<>();

    ElementRules(BpmnModelInstance model) {
        this.model = model;
    }

    List<Finding> check() {
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            String type = node.getElementType().getTypeName();
            if (!KNOWN.contains(type)) {
                add(Rule.UNSUPPORTED, node.getId(), type);
            }
            node.getChildElementsByType(EventDefinition.class).forEach(event -> checkEvent(node, event));
        }
        model.getModelElementsByType(LoopCharacteristics.class)
                .forEach(loop -> add(
                        Rule.UNSUPPORTED,
                        ((FlowNode) loop.getParentElement()).getId(),
                        loop.getElementType().getTypeName()));
        model.getModelElementsByType(Process.class).forEach(this::checkProcess);
        return findings;
    }

    private void checkEvent(FlowNode node, EventDefinition event) {
        String type = event.getElementType().getTypeName();
        if (!KNOWN_EVENTS.contains(type)) {
            add(Rule.UNSUPPORTED, node.getId(), type);
        } else if (event instanceof MessageEventDefinition told) {
            Message message = told.getMessage();
            String name = message == null ? "" : String.valueOf(message.getName());
            if (!signals().contains(name) || name.equals(CaseSignal.ENDED.name()) && ProcedureReader.isShared(model)) {
                add(Rule.MESSAGE_UNKNOWN, node.getId(), name);
            }
        }
    }

    /** The end of a case is heard by its procedure, which ends what it called. */
    private static Set<String> signals() {
        return Arrays.stream(CaseSignal.values()).map(Enum::name).collect(Collectors.toSet());
    }

    /** A case is opened by a person, so that a process has one plain beginning. */
    private void checkProcess(Process process) {
        if (!process.isExecutable()) {
            add(Rule.NOT_EXECUTABLE, process.getId(), "isExecutable");
        }
        Collection<StartEvent> starts = process.getChildElementsByType(StartEvent.class);
        boolean plain = starts.size() == 1
                && starts.iterator().next().getEventDefinitions().isEmpty();
        if (!plain) {
            add(Rule.START, process.getId(), Integer.toString(starts.size()));
        }
    }

    private void add(Rule rule, String element, String detail) {
        findings.add(new Finding(rule, element, detail));
    }
}
