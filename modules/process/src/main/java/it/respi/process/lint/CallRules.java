// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import it.respi.process.model.Assembly;
import it.respi.process.model.Call;
import it.respi.process.model.Library;
import it.respi.process.model.ProcedureReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Whether what a model calls is there, and can run together with it. */
final class CallRules {

    private final BpmnModelInstance model;
    private final Library library;
    private final List<Finding> findings = new ArrayList<>();

    CallRules(BpmnModelInstance model, Library library) {
        this.model = model;
        this.library = library;
    }

    List<Finding> check() {
        for (CallActivity activity : model.getModelElementsByType(CallActivity.class)) {
            String key = Call.of(activity).key();
            if (library.model(key).isEmpty()) {
                findings.add(new Finding(Rule.CALLED_UNKNOWN, activity.getId(), key));
            } else if (isReached(key, ProcedureReader.keyOf(model), new HashSet<>())) {
                findings.add(new Finding(Rule.CALLED_UNFIT, activity.getId(), key));
            }
        }
        if (findings.isEmpty()) {
            together(new Assembly(model, library));
        }
        return findings;
    }

    /** Whether calling the first comes to the second, or to the first again. */
    private boolean isReached(String from, String to, Set<String> seen) {
        return from.equals(to)
                || !seen.add(from)
                || library.model(from).stream()
                        .flatMap(called -> called.getModelElementsByType(CallActivity.class).stream())
                        .anyMatch(call -> isReached(Call.of(call).key(), to, new HashSet<>(seen)));
    }

    private void together(Assembly assembly) {
        assembly.disputed().forEach(key -> findings.add(new Finding(Rule.CALL_DISPUTED, key, "decidedBy")));
        Set<String> steps = new HashSet<>();
        for (Assembly.Part part : assembly.parts()) {
            part.model().getModelElementsByType(UserTask.class).stream()
                    .map(UserTask::getId)
                    .filter(id -> !steps.add(id))
                    .forEach(id -> findings.add(new Finding(Rule.STEP_TWICE, id, part.key())));
        }
    }
}
