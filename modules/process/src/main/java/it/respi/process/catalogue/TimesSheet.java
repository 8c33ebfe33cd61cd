// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.catalogue;

import it.respi.cases.DayLimit;
import it.respi.cases.FormField;
import it.respi.cases.ProcedureDefinition;
import it.respi.cases.StepDefinition;
import it.respi.cases.step.StepWords;
import it.respi.platform.view.Texts;
import it.respi.process.deployment.Models;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reminders, waits and limits of a procedure (tempi e promemoria), with the parameters that they count by. */
@Component
record TimesSheet(Models models, TimeWords times, StepWords words, Texts texts) {

    /**
     * A time of the way, or a limit of a question.
     *
     * @param where the step that it belongs to, and what it does to it; empty where the way itself waits
     * @param law the legal parameter that counts, or null
     */
    record Time(String name, String where, String when, CellWords.@Nullable Source law) {}

    List<Time> of(ProcedureDefinition procedure) {
        List<Time> found = new ArrayList<>();
        for (BpmnModelInstance model : models.drawn(procedure.key())) {
            model.getModelElementsByType(TimerEventDefinition.class)
                    .forEach(timer -> found.add(timer(timer, procedure)));
        }
        procedure.steps().stream().flatMap(this::limits).forEach(found::add);
        return found;
    }

    private Time timer(TimerEventDefinition timer, ProcedureDefinition procedure) {
        FlowElement event = (FlowElement) timer.getParentElement();
        String said = Stream.of(timer.getTimeDate(), timer.getTimeDuration(), timer.getTimeCycle())
                .filter(Objects::nonNull)
                .map(part -> part.getTextContent().strip())
                .findFirst()
                .orElse("");
        return new Time(nameOf(event), where(event, procedure), times.when(said, procedure), times.law(said));
    }

    private String where(FlowElement event, ProcedureDefinition procedure) {
        if (!(event instanceof BoundaryEvent boundary)) {
            return "";
        }
        FlowElement step = boundary.getAttachedTo();
        String title = procedure.steps().stream()
                .filter(known -> known.code().equals(step.getId()))
                .map(words::title)
                .findFirst()
                .orElseGet(() -> nameOf(step));
        return texts.say(boundary.cancelActivity() ? "catalogue.time.ends" : "catalogue.time.beside", title);
    }

    private Stream<Time> limits(StepDefinition step) {
        return step.fields().stream()
                .filter(field -> field.limit() != null && isTime(field.limit().kind()))
                .map(field -> limit(step, field, Objects.requireNonNull(field.limit())));
    }

    /** Another day that was answered is no time of the law. */
    private static boolean isTime(DayLimit.Kind kind) {
        return kind != DayLimit.Kind.START && kind != DayLimit.Kind.NOT_AFTER;
    }

    private Time limit(StepDefinition step, FormField field, DayLimit limit) {
        return new Time(
                words.question(field),
                texts.say("catalogue.time.asked", words.title(step)),
                texts.say("catalogue.limit." + limit.kind(), times.value(limit.parameter())),
                times.source(limit.parameter()));
    }

    private String nameOf(FlowElement element) {
        return texts.sayOr(
                "diagram.name." + element.getId(), Objects.requireNonNullElse(element.getName(), element.getId()));
    }
}
