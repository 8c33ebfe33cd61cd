// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import it.respi.cases.CaseTimers;
import it.respi.process.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The days for observations are over (art. 10-bis L. 241/1990): the cases are told. */
@ProcessBean("endNoticeWindowTask")
class EndNoticeWindowTask implements JavaDelegate {

    private final CaseTimers timers;

    EndNoticeWindowTask(CaseTimers timers) {
        this.timers = timers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        timers.noticeWindowEnded(Cases.idOf(execution));
    }
}
