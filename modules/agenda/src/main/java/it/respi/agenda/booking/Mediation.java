// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.booking;

import it.respi.agenda.booking.MediatorHolds.Received;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.PersonData;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** In which language somebody must mediate when a person is received, and who does (mediazione). */
@Component
public class Mediation {
    private final Dossiers dossiers;
    private final MediatorHolds holds;

    Mediation(Dossiers dossiers, MediatorHolds holds) {
        this.dossiers = dossiers;
        this.holds = holds;
    }

    /** The language, as the dossier says; null when nobody must mediate. */
    @Transactional(propagation = Propagation.MANDATORY)
    public @Nullable String languageOf(long dossierId) {
        PersonData person = dossiers.forProcess(dossierId).holder().data();
        return person.interpreter() ? person.language() : null;
    }

    /**
     * Holds a mediator for whoever has that place, where one is needed.
     *
     * @param language in which somebody must mediate, or null
     * @param before who had the appointment before it was moved, or null
     * @throws Stale {@code agenda.slot.no-mediator} when nobody is free any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void hold(Actor actor, At at, @Nullable String language, @Nullable Long before) {
        if (language != null) {
            FreeSlot slot = at.slot();
            holds.hold(
                    actor,
                    new Received(at.booking(), at.caseId(), at.officeId(), language, slot.from(), slot.to()),
                    before);
        }
    }

    /** Lets go the mediator of what a case is expected for; who it was, or null. */
    @Transactional(propagation = Propagation.MANDATORY)
    @Nullable
    Long release(@Nullable Actor actor, long caseId) {
        return holds.release(actor, caseId);
    }

    /** The person did not come. */
    @Transactional(propagation = Propagation.MANDATORY)
    void absent(long caseId) {
        holds.absent(caseId);
    }

    /** A place that a case has. */
    record At(long booking, long caseId, int officeId, FreeSlot slot) {}
}
