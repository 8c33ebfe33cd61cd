// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.diagram;

import it.respi.cases.ProcedureDefinition;
import it.respi.cases.StepDefinition;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The steps in the order of the main way; one beside it stands after the step that it is drawn after. */
public final class StepOrder {
    private final List<StepDefinition> steps;
    private final Map<String, Integer> places = new HashMap<>();

    public StepOrder(ProcedureDefinition procedure) {
        this.steps = procedure.steps();
        int last = 0;
        for (StepDefinition step : steps) {
            Integer position = step.position();
            last = position == null ? last : position;
            places.put(step.code(), last);
        }
    }

    public List<StepDefinition> sorted() {
        return steps.stream()
                .sorted(Comparator.comparing(step -> places.getOrDefault(step.code(), 0)))
                .toList();
    }
}
