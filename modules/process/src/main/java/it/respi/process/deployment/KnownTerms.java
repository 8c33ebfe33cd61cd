// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.deployment;

import it.respi.process.lint.Finding;
import it.respi.process.lint.Rule;
import it.respi.process.model.ModelProperties;
import it.respi.process.model.ProcedureReader;
import it.respi.registry.LegalParameter;
import it.respi.registry.LegalParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.stereotype.Component;

/** Whether a procedure names a term of which the length is known: without it no case could be opened. */
@Component
record KnownTerms(LegalParameters parameters, Clock clock) {

    List<Finding> check(BpmnModelInstance model) {
        return ModelProperties.of(ProcedureReader.processOf(model)).text("term").stream()
                .filter(term -> parameters
                        .find(term, LocalDate.now(clock))
                        .flatMap(LegalParameter::termUnit)
                        .isEmpty())
                .map(term -> new Finding(Rule.UNKNOWN_NAME, ProcedureReader.keyOf(model), term))
                .toList();
    }
}
