// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import it.respi.cases.Choice;
import it.respi.cases.FieldKind;
import it.respi.cases.FormField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaConstraint;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormData;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormField;
import org.jspecify.annotations.Nullable;

/** Reads the questions of a step. */
final class FieldReader {

    private FieldReader() {}

    static List<FormField> fieldsOf(UserTask task) {
        if (task.getExtensionElements() == null) {
            return List.of();
        }
        return task.getExtensionElements().getElementsQuery().filterByType(CamundaFormData.class).list().stream()
                .flatMap(form -> form.getCamundaFormFields().stream())
                .map(FieldReader::field)
                .toList();
    }

    private static FormField field(CamundaFormField field) {
        ModelProperties properties = ModelProperties.of(field);
        Map<String, String> constraints = constraints(field);
        return new FormField(
                field.getCamundaId(),
                field.getCamundaLabel(),
                properties.text("hint").orElse(null),
                FieldKind.valueOf(properties.text("kind").orElseThrow()),
                constraints.containsKey("required"),
                properties.set("when"),
                properties.text("time").map(FormField.Time::valueOf).orElse(FormField.Time.ANY),
                number(constraints, "min", "minlength"),
                number(constraints, "max", "maxlength"),
                field.getCamundaValues().stream()
                        .map(value -> new Choice(value.getCamundaId(), value.getCamundaName()))
                        .toList());
    }

    private static Map<String, String> constraints(CamundaFormField field) {
        var found = new HashMap<String, String>();
        if (field.getCamundaValidation() != null) {
            for (CamundaConstraint constraint : field.getCamundaValidation().getCamundaConstraints()) {
                @Nullable String config = constraint.getCamundaConfig();
                found.put(constraint.getCamundaName(), config == null ? "" : config);
            }
        }
        return found;
    }

    private static @Nullable Integer number(Map<String, String> constraints, String name, String otherName) {
        @Nullable String value = constraints.getOrDefault(name, constraints.get(otherName));
        return value == null ? null : Integer.valueOf(value);
    }
}
