// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.booking;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.Stale;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The mediators of appointments (mediatore dell'appuntamento): held and let go in the transaction that takes the place or gives it back. */
public interface MediatorHolds {

    /**
     * Holds somebody who is free then; they still have to confirm.
     *
     * @param before who should do it if free, because they had the appointment before it was moved; or null
     * @throws Stale {@code agenda.slot.no-mediator} when nobody is free any more
     */
    void hold(Actor actor, Received received, @Nullable Long before);

    /**
     * Lets go who is held for what a case is expected for, because that does not hold.
     *
     * @return who it was; null when nobody was held
     */
    @Nullable
    Long release(@Nullable Actor actor, long caseId);

    /** The person did not come: who had not even confirmed is let go; whoever confirmed was there, and the office writes the hours. */
    void absent(long caseId);

    /**
     * Somebody who is received with a mediator.
     *
     * @param language code of the language of the person
     */
    record Received(long bookingId, long caseId, int officeId, String language, LocalDateTime from, LocalDateTime to) {}
}
