// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.CaseEvent;
import it.respi.cases.CaseSignal;
import it.respi.cases.Listening;
import it.respi.kernel.actor.Actor;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What happens to a case beside its steps, today: its history keeps it and its process hears it. */
@Component
class OutsideSignals {
    private final CaseHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    /** Asked late: it belongs to the engine, which starts after us. */
    private final ObjectProvider<Listening> listening;

    OutsideSignals(
            CaseHistory history, ApplicationEventPublisher events, Clock clock, ObjectProvider<Listening> listening) {
        this.history = history;
        this.events = events;
        this.clock = clock;
        this.listening = listening;
    }

    /** Whether the process listens to it where it stands. */
    boolean isHeard(CaseFile file, CaseSignal signal) {
        return listening.getObject().now(file.caseId(), signal);
    }

    /** Whether somebody is at work on an earlier one. */
    boolean isAnswered(CaseFile file, CaseSignal signal) {
        return listening.getObject().isAnswering(file.caseId(), signal);
    }

    void tell(Actor actor, CaseFile file, CaseSignal signal) {
        history.append(file, actor, file.state(), Entry.fact(signal.name(), LocalDate.now(clock)));
        events.publishEvent(new CaseEvent.Signalled(file.caseId(), signal));
    }
}
