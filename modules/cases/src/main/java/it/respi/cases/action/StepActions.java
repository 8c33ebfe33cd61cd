// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.action;

import it.respi.cases.Act;
import it.respi.cases.StepDefinition;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Every action the models may name. */
@Component
public class StepActions {

    private final Map<Act, StepAction> known = new EnumMap<>(Act.class);

    StepActions(List<ActionGroup> groups) {
        for (ActionGroup group : groups) {
            group.actions().forEach((act, action) -> {
                if (known.put(act, action) != null) {
                    throw new IllegalStateException("two actions record " + act);
                }
            });
        }
    }

    /** Records what finishing the step means, and tells the process the answers it reads. */
    public void perform(StepDefinition step, StepContext context) {
        String named = step.action();
        if (named != null) {
            perform(named, context);
        }
        RoutedAnswers.of(step, context.answers()).forEach(context::route);
    }

    /** @throws IllegalStateException for a name nobody knows: a slip in a model must not pass in silence */
    void perform(String named, StepContext context) {
        StepAction action = Act.of(named)
                .map(known::get)
                .orElseThrow(() -> new IllegalStateException("no action is called " + named));
        action.perform(context);
    }

    /** The facts that some action records. */
    public Set<Act> recorded() {
        return Set.copyOf(known.keySet());
    }
}
