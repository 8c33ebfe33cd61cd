// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import it.respi.cases.FieldKind;
import it.respi.process.model.ModelLanes;
import it.respi.process.model.ModelProperties;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormField;

/** Whether every step says who does it, and asks only what Respi can show. */
final class StepRules {

    private final BpmnModelInstance model;
    private final List<Finding> findings = new ArrayList<>();

    StepRules(BpmnModelInstance model) {
        this.model = model;
    }

    List<Finding> check() {
        var lanes = new ModelLanes(model);
        model.getModelElementsByType(UserTask.class).stream()
                .filter(task -> lanes.of(task).isEmpty())
                .forEach(task -> findings.add(new Finding(
                        Rule.LANE_MISSING,
                        task.getId(),
                        ModelProperties.of(task).text("lane").orElse(""))));
        model.getModelElementsByType(CamundaFormField.class).forEach(this::checkKind);
        return findings;
    }

    private void checkKind(CamundaFormField field) {
        String kind = ModelProperties.of(field).text("kind").orElse("");
        boolean known = Arrays.stream(FieldKind.values()).anyMatch(k -> k.name().equals(kind));
        if (!known) {
            findings.add(new Finding(Rule.FIELD_KIND, field.getCamundaId(), kind));
        }
    }
}
