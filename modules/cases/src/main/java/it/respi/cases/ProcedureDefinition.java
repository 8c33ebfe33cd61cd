// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

import java.util.List;
import java.util.Optional;

/**
 * A procedure (procedimento) as its model draws it.
 *
 * @param key id of the process, such as {@code p01PermitRenewal}
 * @param name Italian name
 * @param version version of the model, counted up at each change
 * @param steps every user task, in the order of the model
 */
public record ProcedureDefinition(String key, String name, int version, List<StepDefinition> steps) {
    public ProcedureDefinition {
        steps = List.copyOf(steps);
    }

    public Optional<StepDefinition> step(String code) {
        return steps.stream().filter(step -> step.code().equals(code)).findFirst();
    }
}
