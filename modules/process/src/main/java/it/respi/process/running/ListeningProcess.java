// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import it.respi.cases.CaseId;
import it.respi.cases.CaseSignal;
import it.respi.cases.Listening;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Asks the engine for what the process of a case waits. */
@Component
class ListeningProcess implements Listening {
    private final RuntimeService runtime;

    ListeningProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public boolean now(CaseId caseId, CaseSignal signal) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .rootProcessInstances()
                .list()
                .stream()
                .anyMatch(process -> runtime.createEventSubscriptionQuery()
                                .processInstanceId(process.getId())
                                .eventType("message")
                                .eventName(signal.name())
                                .count()
                        > 0);
    }
}
