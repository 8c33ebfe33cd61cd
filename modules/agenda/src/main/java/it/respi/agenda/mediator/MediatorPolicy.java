// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/**
 * Who may do what with mediators, written once. The province keeps the pool (gestione dell'elenco): it writes, sees how people
 * are reached and counts hours, and sees no case. Whoever works on cases sees languages and times, and asks for the own office.
 */
@Component
public class MediatorPolicy {

    /** Whether the actor keeps the register and the hours. */
    public boolean manages(Actor actor) {
        return actor.is(Lane.PROV_SOC);
    }

    /** Whether the actor sees the register and may ask for a mediator; who only runs the machines sees nothing. */
    public boolean reads(Actor actor) {
        return actor.lanes().stream().anyMatch(lane -> lane != Lane.ADM);
    }

    /** Whether the actor sees a job that one of these offices asked for or has in its rooms, and may say how it went. */
    public boolean sees(Actor actor, int... offices) {
        return manages(actor) || reads(actor) && Arrays.stream(offices).anyMatch(actor::worksAt);
    }

    /** @throws NotAllowed {@code mediator.not-allowed} */
    public void mustRead(Actor actor) {
        if (!reads(actor)) {
            throw new NotAllowed("mediator.not-allowed");
        }
    }

    /** @throws NotAllowed {@code mediator.not-manager} */
    public void mustManage(Actor actor) {
        if (!manages(actor)) {
            throw new NotAllowed("mediator.not-manager");
        }
    }

    /** @throws NotFound {@code mediator.job.not-found} for a job of other offices */
    public void mustSee(Actor actor, int... offices) {
        mustRead(actor);
        if (!sees(actor, offices)) {
            throw new NotFound("mediator.job.not-found");
        }
    }
}
