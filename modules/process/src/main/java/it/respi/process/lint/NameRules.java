// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import it.respi.cases.Act;
import it.respi.cases.CaseOutcome;
import it.respi.kernel.actor.AgencyKind;
import it.respi.process.model.ModelProperties;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Whether what a model names beside the standard is known: actions, who decides, the term, how a case ends. */
final class NameRules {
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");
    private static final Pattern PARAMETER = Pattern.compile("[a-z][a-z0-9_.]{0,59}");

    private final BpmnModelInstance model;
    private final List<Finding> findings = new ArrayList<>();

    NameRules(BpmnModelInstance model) {
        this.model = model;
    }

    List<Finding> check() {
        for (Process process : model.getModelElementsByType(Process.class)) {
            if (!KEY.matcher(process.getId()).matches()) {
                findings.add(new Finding(Rule.TOO_LONG, process.getId(), process.getId()));
            }
            oneOf(process, "decidedBy", AgencyKind.values());
            ModelProperties.of(process)
                    .text("term")
                    .filter(term -> !PARAMETER.matcher(term).matches())
                    .ifPresent(term -> add(process, term));
        }
        model.getModelElementsByType(UserTask.class).forEach(this::act);
        model.getModelElementsByType(EndEvent.class).forEach(end -> oneOf(end, "outcome", CaseOutcome.values()));
        return findings;
    }

    /** Some acts find a state that they know only in a case about a permit, others only in one that is not. */
    private void act(UserTask task) {
        ModelProperties.of(task)
                .text("action")
                .filter(name -> Act.of(name).filter(this::fits).isEmpty())
                .ifPresent(name -> add(task, name));
    }

    /** A shared model serves both. */
    private boolean fits(Act act) {
        if (all("shared")) {
            return true;
        }
        return all("aboutPermit") ? !act.needsNoPermit() : !act.needsPermit();
    }

    private boolean all(String property) {
        return model.getModelElementsByType(Process.class).stream()
                .allMatch(process -> ModelProperties.of(process).isTrue(property));
    }

    private void oneOf(BaseElement element, String property, Enum<?>... known) {
        ModelProperties.of(element)
                .text(property)
                .filter(name -> Arrays.stream(known).noneMatch(one -> one.name().equals(name)))
                .ifPresent(name -> add(element, name));
    }

    private void add(BaseElement element, String name) {
        findings.add(new Finding(Rule.UNKNOWN_NAME, element.getId(), name));
    }
}
