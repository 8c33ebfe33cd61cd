// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import it.respi.cases.CaseId;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The case of a running process: its business key, and all that the engine knows of it. */
final class Cases {

    private Cases() {}

    static CaseId idOf(DelegateExecution execution) {
        return new CaseId(Long.parseLong(execution.getProcessBusinessKey()));
    }
}
