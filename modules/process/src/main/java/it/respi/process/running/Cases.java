// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import it.respi.cases.CaseId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** The case of a running process: its business key, and all that the engine knows of it. */
final class Cases {

    private Cases() {}

    static CaseId idOf(DelegateExecution execution) {
        return new CaseId(Long.parseLong(execution.getProcessBusinessKey()));
    }

    /** Key of the procedure of the case, also of a process that it called. */
    static String procedureOf(DelegateExecution execution) {
        DelegateExecution process = execution.getProcessInstance();
        while (process.getSuperExecution() != null) {
            process = process.getSuperExecution().getProcessInstance();
        }
        return ((ExecutionEntity) process).getProcessDefinition().getKey();
    }

    /** Whether the process was called by another one. */
    static boolean isCalled(DelegateExecution process) {
        return process.getProcessInstance().getSuperExecution() != null;
    }
}
