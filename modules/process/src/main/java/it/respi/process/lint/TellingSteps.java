// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import it.respi.cases.Act;
import it.respi.cases.FieldKind;
import it.respi.process.model.Call;
import it.respi.process.model.FieldReader;
import it.respi.process.model.ModelProperties;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormField;

/** The steps with what they ask, and the tables and called models with what they tell. */
record TellingSteps(BpmnModelInstance model) {
    /** Where leaving the question out says nothing. */
    static final Set<FieldKind> DAYS = EnumSet.of(FieldKind.DATE, FieldKind.DATE_TIME);

    private Collection<UserTask> all() {
        return model.getModelElementsByType(UserTask.class);
    }

    /** The kinds of the questions of that name; none where nobody asks. */
    Set<FieldKind> kinds(String name) {
        return all().stream()
                .flatMap(step -> FieldReader.of(step).stream())
                .filter(field -> name.equals(field.getCamundaId()))
                .map(FieldReader::kindOf)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** The steps that cannot be finished without that answer. */
    Set<FlowNode> asking(String name) {
        return asking(name, FieldReader::isRequired);
    }

    /** The steps that ask for it in such a way. */
    Set<FlowNode> asking(String name, Predicate<CamundaFormField> how) {
        return all().stream()
                .filter(step -> FieldReader.of(step).stream()
                        .anyMatch(field -> name.equals(field.getCamundaId()) && how.test(field)))
                .collect(Collectors.toSet());
    }

    /** The places after which it is known: by an outcome, by what is recorded or decided, or by what is given back. */
    Set<FlowNode> telling(String name) {
        Set<FlowNode> found = new HashSet<>();
        all().stream().filter(step -> tells(step, name)).forEach(found::add);
        model.getModelElementsByType(BusinessRuleTask.class).stream()
                .filter(rule -> name.equals(rule.getCamundaResultVariable()))
                .forEach(found::add);
        model.getModelElementsByType(CallActivity.class).stream()
                .filter(call -> Call.of(call).out().containsKey(name))
                .forEach(found::add);
        return found;
    }

    private static boolean tells(UserTask step, String name) {
        return name.equals("outcome")
                ? !Answers.outcomesOf(step).isEmpty()
                : ModelProperties.of(step)
                        .text("action")
                        .flatMap(Act::of)
                        .flatMap(Act::tells)
                        .filter(name::equals)
                        .isPresent();
    }
}
