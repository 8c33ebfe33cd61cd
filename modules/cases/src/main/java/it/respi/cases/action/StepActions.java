// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.action;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Every action the models may name. */
@Component
public class StepActions {
    private final Map<String, StepAction> byName = new HashMap<>();

    StepActions(List<ActionGroup> groups) {
        for (ActionGroup group : groups) {
            group.actions().forEach((name, action) -> {
                if (byName.put(name, action) != null) {
                    throw new IllegalStateException("two actions are called " + name);
                }
            });
        }
    }

    /**
     * Records what finishing the step means.
     *
     * @throws IllegalStateException for a name nobody knows: a slip in a model must not pass in silence
     */
    public void perform(String action, StepContext context) {
        StepAction known = byName.get(action);
        if (known == null) {
            throw new IllegalStateException("no action is called " + action);
        }
        known.perform(context);
    }
}
