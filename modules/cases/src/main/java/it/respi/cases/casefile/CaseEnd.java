// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.CaseEvent;
import it.respi.cases.CaseOutcome;
import it.respi.cases.CaseSignal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends before the last step: withdrawal, cancellation, lapse. The process is told after the step that did it. */
@Component
public class CaseEnd {
    private final Decisions decisions;
    private final ApplicationEventPublisher events;

    CaseEnd(Decisions decisions, ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.events = events;
    }

    /** The office confirmed the withdrawal (rinuncia, SP5): irreversible. */
    public void withdrawn(CaseFile file) {
        decisions.close(file, CaseOutcome.WITHDRAWN);
    }

    /** Ends a case outside any step. */
    public void end(CaseFile file, CaseOutcome how) {
        decisions.close(file, how);
    }

    /** Tells the process that the case is over. */
    public void tell(CaseFile file) {
        events.publishEvent(new CaseEvent.Signalled(file.caseId(), CaseSignal.ENDED));
    }
}
