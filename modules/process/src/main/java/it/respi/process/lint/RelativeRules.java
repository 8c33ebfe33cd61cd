// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import it.respi.cases.FieldKind;
import it.respi.cases.RelativeState;
import it.respi.cases.RelativeStates;
import it.respi.process.model.FieldReader;
import it.respi.process.model.ModelProperties;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormField;

/** Whether a question that says how far relatives are names relatives, knows the state, and counts from a day of its step. */
final class RelativeRules {
    private static final String STATE = "state";
    private static final String SINCE = "since";
    private static final String OTHERS = "others";

    private final BpmnModelInstance model;
    private final List<Finding> findings = new ArrayList<>();

    RelativeRules(BpmnModelInstance model) {
        this.model = model;
    }

    List<Finding> check() {
        for (UserTask task : model.getModelElementsByType(UserTask.class)) {
            Set<String> outcomes = new HashSet<>(
                    ModelProperties.of(task).startingWith("outcome.").keySet());
            outcomes.add(RelativeStates.ALWAYS);
            FieldReader.of(task).forEach(field -> check(task, field, outcomes));
        }
        return findings;
    }

    private void check(UserTask task, CamundaFormField field, Set<String> outcomes) {
        ModelProperties properties = ModelProperties.of(field);
        Map<String, String> states = properties.byOutcome(STATE);
        Map<String, String> days = properties.byOutcome(SINCE);
        boolean relatives =
                FieldReader.kindOf(field).filter(FieldKind.RELATIVES::equals).isPresent();
        states.forEach((outcome, state) ->
                require(field, relatives && outcomes.contains(outcome) && isState(state), STATE, outcome, state));
        days.forEach((outcome, day) -> require(
                field,
                !states.isEmpty()
                        && outcomes.contains(outcome)
                        && FieldReader.of(task).stream().anyMatch(asked -> isDay(asked, day)),
                SINCE,
                outcome,
                day));
        properties
                .text(OTHERS)
                .ifPresent(state -> require(field, !states.isEmpty() && isState(state), OTHERS, "", state));
    }

    private static boolean isState(String written) {
        return RelativeState.of(written).isPresent();
    }

    private static boolean isDay(CamundaFormField asked, String name) {
        return name.equals(asked.getCamundaId())
                && FieldReader.kindOf(asked).filter(FieldKind.DATE::equals).isPresent();
    }

    private void require(CamundaFormField field, boolean sound, String property, String outcome, String value) {
        if (!sound) {
            String name = outcome.isEmpty() ? property : property + "." + outcome;
            findings.add(new Finding(Rule.PROPERTY, String.valueOf(field.getCamundaId()), name + " " + value));
        }
    }
}
