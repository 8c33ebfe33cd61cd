// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import it.respi.cases.CaseId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/** The case of a running process: its business key, and all that the engine knows of it. */
final class Cases {

    private Cases() {}

    static CaseId idOf(DelegateExecution execution) {
        return new CaseId(Long.parseLong(execution.getProcessBusinessKey()));
    }

    /** The procedure of the case in the version that it runs by, also of a process that it called. */
    static ProcessDefinition procedureOf(DelegateExecution execution) {
        DelegateExecution process = execution.getProcessInstance();
        while (process.getSuperExecution() != null) {
            process = process.getSuperExecution().getProcessInstance();
        }
        return ((ExecutionEntity) process).getProcessDefinition();
    }

    /** Whether the process was called by another one. */
    static boolean isCalled(DelegateExecution process) {
        return process.getProcessInstance().getSuperExecution() != null;
    }
}
