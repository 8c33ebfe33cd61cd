// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import it.respi.cases.CaseTimers;
import it.respi.process.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The days for documents are over (art. 2 c. 7 L. 241/1990): the cases are told. */
@ProcessBean("endDocumentSuspensionTask")
class EndDocumentSuspensionTask implements JavaDelegate {

    private final CaseTimers timers;

    EndDocumentSuspensionTask(CaseTimers timers) {
        this.timers = timers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        timers.documentSuspensionEnded(Cases.idOf(execution));
    }
}
