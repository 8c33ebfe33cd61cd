// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.action;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Every action the models may name; a name nobody knows records the answers and nothing else. */
@Component
public class StepActions {
    private static final StepAction ONLY_THE_ANSWERS = context -> {};

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

    /** Records what finishing the step means. */
    public void perform(String action, StepContext context) {
        byName.getOrDefault(action, ONLY_THE_ANSWERS).perform(context);
    }
}
