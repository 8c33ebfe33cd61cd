// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import it.respi.cases.DayLimit;
import it.respi.cases.FieldKind;
import it.respi.cases.FormField;
import it.respi.cases.KnownAnswer;
import it.respi.process.model.FieldReader;
import it.respi.process.model.ModelNumber;
import it.respi.process.model.ModelProperties;
import it.respi.process.model.NamedParameter;
import it.respi.process.model.ProcedureReader;
import it.respi.registry.ShippedParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormField;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** Whether what Respi writes beside the standard has the form in which it is read: whole numbers, yes or no, a time. */
final class PropertyRules {
    private static final String FROM = "targetFrom";
    private static final String POSITION = "position";
    private static final int LAST_POSITION = 999;
    /** Two years: a target beyond is none. */
    private static final int LONGEST_TARGET = 730;

    private static final Set<String> YES_NO = Set.of("true", "false");

    private final BpmnModelInstance model;
    private final List<Finding> findings = new ArrayList<>();

    PropertyRules(BpmnModelInstance model) {
        this.model = model;
    }

    List<Finding> check() {
        model.getModelElementsByType(CamundaProperty.class).stream()
                .filter(property -> property.getCamundaName() == null || property.getCamundaValue() == null)
                .forEach(property -> add(elementOf(property), String.valueOf(property.getCamundaName())));
        for (UserTask task : model.getModelElementsByType(UserTask.class)) {
            number(task, "targetDays", LONGEST_TARGET);
            number(task, POSITION, LAST_POSITION);
            yesOrNo(task, "legalAct", "dueByTerm", "shownAsPerson");
            targetFrom(task);
            FieldReader.of(task).forEach(field -> {
                ModelProperties.of(field)
                        .text("time")
                        .filter(PropertyRules::isNoTime)
                        .ifPresent(time -> add(String.valueOf(field.getCamundaId()), "time " + time));
                FieldReader.limitOf(field).ifPresent(limit -> limit(task, field, limit));
                ModelProperties.of(field).text("prefill").ifPresent(name -> prefill(field, name));
                ModelProperties.of(field).text("rule").ifPresent(name -> rule(field, name));
            });
        }
        parameters();
        model.getModelElementsByType(CallActivity.class).forEach(call -> {
            number(call, POSITION, LAST_POSITION);
            targetFrom(call);
        });
        model.getModelElementsByType(Process.class).forEach(process -> yesOrNo(process, "aboutPermit"));
        return findings;
    }

    private void parameters() {
        NamedParameter.in(model).stream()
                .filter(named -> !ShippedParameters.fits(named.key(), named.use()))
                .forEach(named -> add(named.element(), named.what() + " " + named.key()));
    }

    private void number(BaseElement element, String name, int most) {
        ModelProperties.of(element)
                .text(name)
                .filter(written -> ModelNumber.of(written)
                        .filter(number -> number >= 1 && number <= most)
                        .isEmpty())
                .ifPresent(written -> add(element.getId(), name + " " + written));
    }

    /** Only what its kind fits is known before somebody answers: a day, a day with its time, a yes. */
    private void prefill(CamundaFormField field, String name) {
        boolean fits = KnownAnswer.of(name)
                .filter(day -> FieldReader.kindOf(field).filter(day::fits).isPresent())
                .isPresent();
        if (!fits) {
            add(String.valueOf(field.getCamundaId()), "prefill " + name);
        }
    }

    /** Rules of municipalities are yes or no, and the register knows some of that name. */
    private void rule(CamundaFormField field, String name) {
        boolean asked =
                FieldReader.kindOf(field).filter(FieldKind.YES_NO::equals).isPresent();
        if (!asked || !ShippedParameters.hasRules(name)) {
            add(String.valueOf(field.getCamundaId()), "rule " + name);
        }
    }

    /** Only a term of the law runs from a day that was recorded. */
    private void targetFrom(BaseElement task) {
        ModelProperties properties = ModelProperties.of(task);
        properties
                .text(FROM)
                .filter(day -> properties.text("targetTerm").isEmpty())
                .ifPresent(day -> add(task.getId(), FROM + " " + day));
    }

    /** A limit is for a day, runs from a question of the model and is lifted by one of the step. */
    private void limit(UserTask task, CamundaFormField field, DayLimit limit) {
        String element = String.valueOf(field.getCamundaId());
        String name = limit.kind().property();
        FieldKind fitting = limit.kind() == DayLimit.Kind.LEAD_TIME ? FieldKind.DATE_TIME : FieldKind.DATE;
        if (FieldReader.kindOf(field).filter(fitting::equals).isEmpty()
                || limit.kind().runsFromAnswer() == (limit.from() == null)) {
            add(element, name);
        }
        limit.unless().stream()
                .filter(lift -> !asks(task, lift))
                .forEach(lift -> add(element, "unless " + lift.question()));
        Optional.ofNullable(limit.from())
                .filter(other -> !isGiven(task, other)
                        && model.getModelElementsByType(UserTask.class).stream().noneMatch(step -> asks(step, other)))
                .ifPresent(other -> add(element, "from " + other));
    }

    /** A called model is given the day by which its step counts. */
    private boolean isGiven(UserTask task, String question) {
        return ProcedureReader.isShared(model)
                && ModelProperties.of(task).text(FROM).filter(question::equals).isPresent();
    }

    private static boolean asks(UserTask task, String question) {
        return FieldReader.of(task).stream().anyMatch(asked -> question.equals(asked.getCamundaId()));
    }

    /** Also the answer that lifts a limit, where only one does. */
    private static boolean asks(UserTask task, DayLimit.Lift lift) {
        return FieldReader.of(task).stream()
                .filter(asked -> lift.question().equals(asked.getCamundaId()))
                .anyMatch(asked -> lift.answer() == null
                        || asked.getCamundaValues().stream()
                                .anyMatch(value -> lift.answer().equals(value.getCamundaId())));
    }

    private void yesOrNo(BaseElement element, String... names) {
        ModelProperties properties = ModelProperties.of(element);
        for (String name : names) {
            properties
                    .text(name)
                    .filter(written -> !YES_NO.contains(written))
                    .ifPresent(written -> add(element.getId(), name + " " + written));
        }
    }

    private static boolean isNoTime(String written) {
        return Arrays.stream(FormField.Time.values())
                .noneMatch(time -> time.name().equals(written));
    }

    private static String elementOf(CamundaProperty property) {
        for (var around = property.getParentElement(); around != null; around = around.getParentElement()) {
            if (around instanceof BaseElement element) {
                return element.getId();
            }
        }
        return "definitions";
    }

    private void add(String element, String detail) {
        findings.add(new Finding(Rule.PROPERTY, element, detail));
    }
}
