// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import it.respi.cases.FormField;
import it.respi.process.model.FieldReader;
import it.respi.process.model.ModelNumber;
import it.respi.process.model.ModelProperties;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** Whether what Respi writes beside the standard has the form in which it is read: whole numbers, yes or no, a time. */
final class PropertyRules {
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
            FieldReader.of(task)
                    .forEach(field -> ModelProperties.of(field)
                            .text("time")
                            .filter(PropertyRules::isNoTime)
                            .ifPresent(time -> add(String.valueOf(field.getCamundaId()), "time " + time)));
        }
        model.getModelElementsByType(CallActivity.class).forEach(call -> number(call, POSITION, LAST_POSITION));
        model.getModelElementsByType(Process.class).forEach(process -> yesOrNo(process, "aboutPermit"));
        return findings;
    }

    private void number(BaseElement element, String name, int most) {
        ModelProperties.of(element)
                .text(name)
                .filter(written -> ModelNumber.of(written)
                        .filter(number -> number >= 1 && number <= most)
                        .isEmpty())
                .ifPresent(written -> add(element.getId(), name + " " + written));
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
