// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.deployment;

import it.respi.process.lint.Finding;
import it.respi.process.lint.Rule;
import it.respi.process.model.DecisionTable;
import it.respi.process.model.NamedParameter;
import it.respi.registry.LegalParameters;
import it.respi.registry.ParameterUse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.stereotype.Component;

/**
 * Whether the parameters that a model or a table names are in force, in a unit in which they can be used so: without them no case
 * could be opened, and no step done.
 */
@Component
record KnownTerms(LegalParameters parameters, Clock clock) {

    List<Finding> check(BpmnModelInstance model) {
        return NamedParameter.in(model).stream()
                .filter(named -> isUnfit(named.key(), named.use()))
                .map(named -> new Finding(Rule.UNKNOWN_NAME, named.element(), named.key()))
                .toList();
    }

    List<Finding> check(DecisionTable table) {
        return table.parameters().stream()
                .filter(key -> isUnfit(key, ParameterUse.NUMBER))
                .map(key -> new Finding(Rule.UNKNOWN_NAME, table.key(), key))
                .toList();
    }

    private boolean isUnfit(String key, ParameterUse use) {
        return parameters
                .find(key, LocalDate.now(clock))
                .filter(found -> use.fits(found.unit()))
                .isEmpty();
    }
}
