// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.CaseEvent;
import it.respi.cases.CaseSignal;
import it.respi.cases.Listening;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Whoever is looked after and goes away (allontanamento, L. 203/2012): the police is told at once, whatever else the case waits for. */
@Component
class Disappearances {
    private final CaseHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    /** Asked late: it belongs to the engine, which starts after us. */
    private final ObjectProvider<Listening> listening;

    Disappearances(
            CaseHistory history, ApplicationEventPublisher events, Clock clock, ObjectProvider<Listening> listening) {
        this.history = history;
        this.events = events;
        this.clock = clock;
        this.listening = listening;
    }

    /**
     * Has the person looked for.
     *
     * @throws RuleBroken {@code case.missing.not-here} when nobody has the person in charge yet, or no longer
     * @throws RuleBroken {@code case.missing.already-told} while the person is being looked for
     */
    void report(Actor actor, CaseFile file) {
        if (!listening.getObject().now(file.caseId(), CaseSignal.WENT_MISSING)) {
            throw new RuleBroken("case.missing.not-here");
        }
        if (listening.getObject().isAnswering(file.caseId(), CaseSignal.WENT_MISSING)) {
            throw new RuleBroken("case.missing.already-told");
        }
        history.append(file, actor, file.state(), Entry.fact(CaseSignal.WENT_MISSING.name(), LocalDate.now(clock)));
        events.publishEvent(new CaseEvent.Signalled(file.caseId(), CaseSignal.WENT_MISSING));
    }
}
