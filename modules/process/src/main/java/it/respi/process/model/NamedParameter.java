// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import it.respi.cases.DayLimit;
import it.respi.registry.ParameterUse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormField;

/**
 * A legal parameter that a model names.
 *
 * @param element what names it: the process, a step, a question, a timer
 * @param what the property that names it, or {@code timer}
 */
public record NamedParameter(String element, String what, String key, ParameterUse use) {
    private static final String TIMER = "timer";

    /** All that a model names itself; not what it calls and asks. */
    public static List<NamedParameter> in(BpmnModelInstance model) {
        return Stream.of(
                        model.getModelElementsByType(Process.class).stream().flatMap(process -> term(process, "term")),
                        model.getModelElementsByType(UserTask.class).stream().flatMap(NamedParameter::ofStep),
                        model.getModelElementsByType(CallActivity.class).stream()
                                .flatMap(call -> term(call, "targetTerm")),
                        model.getModelElementsByType(TimeDate.class).stream().flatMap(NamedParameter::ofTimer))
                .flatMap(named -> named)
                .toList();
    }

    private static Stream<NamedParameter> ofStep(UserTask step) {
        return Stream.concat(
                term(step, "targetTerm"),
                FieldReader.of(step).stream()
                        .flatMap(field -> FieldReader.limitOf(field)
                                .filter(limit -> limit.kind() != DayLimit.Kind.NOT_AFTER)
                                .map(limit -> ofLimit(field, limit))
                                .stream()));
    }

    private static NamedParameter ofLimit(CamundaFormField field, DayLimit limit) {
        return new NamedParameter(
                Objects.requireNonNullElse(field.getCamundaId(), ""),
                limit.kind().property(),
                limit.parameter(),
                limit.kind() == DayLimit.Kind.LEAD_TIME ? ParameterUse.LEAD_TIME : ParameterUse.TERM);
    }

    private static Stream<NamedParameter> ofTimer(TimeDate date) {
        Optional<String> key = Moment.parameterIn(date.getTextContent());
        return key
                .map(name -> new NamedParameter(
                        ((BaseElement) date.getParentElement()).getId(), TIMER, name, ParameterUse.TERM))
                .stream();
    }

    private static Stream<NamedParameter> term(BaseElement element, String property) {
        return ModelProperties.of(element)
                .text(property)
                .map(key -> new NamedParameter(element.getId(), property, key, ParameterUse.TERM))
                .stream();
    }
}
