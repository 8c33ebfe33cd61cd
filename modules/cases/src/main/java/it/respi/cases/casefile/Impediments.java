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

/**
 * What comes to light against something that was granted (impedimento sopravvenuto, art. 22 c. 5.0.1 TUI), whether somebody says it
 * of the case or an opinion does: the office weighs it once at a time, and only while there is something to revoke.
 */
@Component
public class Impediments {
    private final CaseHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    /** Asked late: it belongs to the engine, which starts after us. */
    private final ObjectProvider<Listening> listening;

    Impediments(
            CaseHistory history, ApplicationEventPublisher events, Clock clock, ObjectProvider<Listening> listening) {
        this.history = history;
        this.events = events;
        this.clock = clock;
        this.listening = listening;
    }

    /**
     * Has it weighed.
     *
     * @return false when another one is being weighed, by the case officer or the head: this one is weighed with it
     * @throws RuleBroken {@code case.impediment.not-here} when nothing is there that could be revoked
     */
    public boolean report(Actor actor, CaseFile file) {
        if (!canBeWeighed(file)) {
            throw new RuleBroken("case.impediment.not-here");
        }
        boolean first = !listening.getObject().isAnswering(file.caseId(), CaseSignal.IMPEDIMENT_FOUND);
        if (first) {
            history.append(
                    file, actor, file.state(), Entry.fact(CaseSignal.IMPEDIMENT_FOUND.name(), LocalDate.now(clock)));
            events.publishEvent(new CaseEvent.Signalled(file.caseId(), CaseSignal.IMPEDIMENT_FOUND));
        }
        return first;
    }

    /** Whether what was granted is still there to be revoked. */
    public boolean canBeWeighed(CaseFile file) {
        return listening.getObject().now(file.caseId(), CaseSignal.IMPEDIMENT_FOUND);
    }
}
