// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.MessageFlow;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Whether everything is drawn: an element without a drawing runs, but nobody sees it. */
final class DrawingRules {

    private static final String DRAWN = "bpmnElement";

    private final BpmnModelInstance model;

    DrawingRules(BpmnModelInstance model) {
        this.model = model;
    }

    List<Finding> check() {
        var findings = new ArrayList<Finding>();
        Set<String> shapes = drawn(model.getModelElementsByType(BpmnShape.class).stream());
        Set<String> edges = drawn(model.getModelElementsByType(BpmnEdge.class).stream());
        Stream.of(FlowNode.class, Lane.class, Participant.class).forEach(type -> report(type, shapes, findings));
        Stream.of(SequenceFlow.class, MessageFlow.class).forEach(type -> report(type, edges, findings));
        return findings;
    }

    private static Set<String> drawn(Stream<? extends ModelElementInstance> drawings) {
        return drawings.map(drawing -> drawing.getAttributeValue(DRAWN)).collect(HashSet::new, Set::add, Set::addAll);
    }

    private void report(Class<? extends BaseElement> type, Set<String> drawn, List<Finding> findings) {
        model.getModelElementsByType(type).stream()
                .filter(element -> !drawn.contains(element.getId()))
                .forEach(element -> findings.add(new Finding(
                        Rule.DRAWING_MISSING,
                        element.getId(),
                        element.getElementType().getTypeName())));
    }
}
