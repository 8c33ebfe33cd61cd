// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import it.respi.cases.Steps;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * The term that runs from a recorded day (termine che corre da un fatto): {@code targetTerm} with {@code targetFrom} at a step, or
 * at a call for all the steps that are called. The day is the one that this way of the case knows: a called part has values of
 * its own, so that each group of people keeps its day.
 *
 * @param parameter key of the legal parameter, or empty
 * @param from the question for the day, or empty
 */
record RecordedTerm(String parameter, String from) {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final String KEPT = "respiRecordedTerm";

    static RecordedTerm read(Element element) {
        return new RecordedTerm(property(element, "targetTerm"), property(element, "targetFrom"));
    }

    private static String property(Element element, String name) {
        return Stream.ofNullable(element.element("extensionElements"))
                .map(extensions -> extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties"))
                .filter(Objects::nonNull)
                .flatMap(properties -> properties.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream())
                .filter(property -> name.equals(property.attribute("name")))
                .map(property -> property.attribute("value"))
                .findFirst()
                .orElse("");
    }

    void keepIn(ActivityImpl call) {
        if (!from.isEmpty()) {
            call.setProperty(KEPT, this);
        }
    }

    /** Of a step that opens: its own, or that of a call it is inside of; null for none. */
    Steps.@Nullable Term of(DelegateTask step) {
        Steps.Term own = known(step);
        return own != null ? own : ofCall(((ExecutionEntity) step.getExecution()).getProcessInstance());
    }

    private static Steps.@Nullable Term ofCall(ExecutionEntity called) {
        ExecutionEntity call = called.getSuperExecution();
        if (call == null) {
            return null;
        }
        return call.getActivity().getProperty(KEPT) instanceof RecordedTerm kept
                ? kept.known(call)
                : ofCall(call.getProcessInstance());
    }

    private Steps.@Nullable Term known(VariableScope values) {
        return !from.isEmpty() && values.getVariable(from) instanceof String day && !day.isEmpty()
                ? new Steps.Term(parameter, Instant.parse(day).atZone(ROME).toLocalDate())
                : null;
    }
}
