// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

import it.respi.kernel.time.LegalTerm;
import it.respi.registry.LegalParameters;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Within what time a step is wanted done (termine interno): as its model says, or as a parameter says that it names. */
@Component
public class StepTargets {
    private final LegalParameters parameters;

    public StepTargets(LegalParameters parameters) {
        this.parameters = parameters;
    }

    /**
     * The term of a step opened on a day, with the parameter as in force then; empty when none is set, or the parameter has
     * none of these units: days, working days, months.
     */
    public Optional<LegalTerm> of(StepDefinition step, LocalDate opened) {
        String parameter = step.targetTerm();
        if (parameter != null) {
            return of(parameter, opened);
        }
        return Optional.ofNullable(step.targetDays()).map(LegalTerm::workingDays);
    }

    /** The term that a parameter gives from a day on; empty as above. */
    public Optional<LegalTerm> of(String parameter, LocalDate from) {
        return parameters
                .find(parameter, from)
                .filter(found -> found.termUnit().isPresent())
                .map(found -> found.term(parameters, from));
    }
}
