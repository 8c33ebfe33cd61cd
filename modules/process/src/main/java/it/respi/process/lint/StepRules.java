// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import it.respi.cases.FieldKind;
import it.respi.process.model.Assembly;
import it.respi.process.model.FieldReader;
import it.respi.process.model.Library;
import it.respi.process.model.ModelLanes;
import it.respi.process.model.ModelNumber;
import it.respi.process.model.ModelProperties;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormField;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaValue;

/** Whether every step says who does it, and asks only what Respi can show. */
final class StepRules {
    /** Also a name of an HTML form; those that begin with a line or mean something to the form are its own. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}");

    private static final Set<String> TAKEN = Set.of("outcome");
    private static final Set<String> LIMITS = Set.of("min", "max", "minlength", "maxlength");
    private static final Set<String> REQUIRED = Set.of("", "true", "false");
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_OUTCOME = 30;
    private static final int LONGEST_ANSWER = 40;

    private final BpmnModelInstance model;
    private final Library library;
    private final List<Finding> findings = new ArrayList<>();

    StepRules(BpmnModelInstance model, Library library) {
        this.model = model;
        this.library = library;
    }

    List<Finding> check() {
        new Assembly(model, library).parts().forEach(this::checkLanes);
        for (UserTask task : model.getModelElementsByType(UserTask.class)) {
            ModelProperties properties = ModelProperties.of(task);
            checkLength(task.getId(), task.getId(), LONGEST_CODE);
            checkLength(task.getId(), Optional.ofNullable(task.getName()).orElse(""), LONGEST_TITLE);
            properties
                    .startingWith("outcome.")
                    .keySet()
                    .forEach(outcome -> checkLength(task.getId(), outcome, LONGEST_OUTCOME));
            checkFields(task);
        }
        return findings;
    }

    /** Also of the steps that are called: whose they are depends on who decides here. */
    private void checkLanes(Assembly.Part part) {
        var lanes = new ModelLanes(part.model(), part.decidedBy());
        part.model().getModelElementsByType(UserTask.class).stream()
                .filter(task -> lanes.of(task).isEmpty())
                .forEach(task -> add(
                        Rule.LANE_MISSING,
                        task.getId(),
                        ModelProperties.of(task).text("lane").orElse("")));
        part.model().getModelElementsByType(UserTask.class).stream()
                .filter(lanes::isDrawnTwice)
                .forEach(task -> add(Rule.LANE_TWICE, task.getId(), part.key()));
    }

    private void checkFields(UserTask task) {
        var names = new HashSet<String>();
        for (CamundaFormField field : FieldReader.of(task)) {
            String name = String.valueOf(field.getCamundaId());
            if (!NAME.matcher(name).matches() || TAKEN.contains(name) || !names.add(name)) {
                add(Rule.FIELD_NAME, task.getId(), name);
            }
            Optional<FieldKind> kind = FieldReader.kindOf(field);
            if (kind.isEmpty()) {
                add(
                        Rule.FIELD_KIND,
                        name,
                        ModelProperties.of(field).text("kind").orElse(String.valueOf(field.getCamundaType())));
            }
            checkLimits(field, name, kind.filter(FieldKind.CHOICE::equals).isPresent());
        }
    }

    private void checkLimits(CamundaFormField field, String name, boolean choice) {
        FieldReader.limitsOf(field).forEach((limit, value) -> {
            if (!isSound(String.valueOf(limit), value)) {
                add(Rule.FIELD_LIMIT, name, limit + " " + value);
            }
        });
        Optional<Integer> least = FieldReader.least(field);
        if (FieldReader.most(field).filter(most -> most < least.orElse(most)).isPresent()) {
            add(Rule.FIELD_LIMIT, name, "min > max");
        }
        List<String> values = field.getCamundaValues().stream()
                .map(CamundaValue::getCamundaId)
                .toList();
        if (choice && values.isEmpty() || values.contains(null) || new HashSet<>(values).size() < values.size()) {
            add(Rule.FIELD_LIMIT, name, "enum");
        }
        field.getCamundaValues()
                .forEach(value -> checkLength(name, String.valueOf(value.getCamundaId()), LONGEST_ANSWER));
    }

    /** Any other constraint would not be looked at by Respi, or not be known to the engine. */
    private static boolean isSound(String limit, String value) {
        return LIMITS.contains(limit)
                ? ModelNumber.of(value).isPresent()
                : limit.equals("required") && REQUIRED.contains(value);
    }

    private void checkLength(String element, String text, int most) {
        if (text.length() > most) {
            add(Rule.TOO_LONG, element, text);
        }
    }

    private void add(Rule rule, String element, String detail) {
        findings.add(new Finding(rule, element, detail));
    }
}
