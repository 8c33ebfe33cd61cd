// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

import it.respi.kernel.actor.Actor;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where and when an office receives people (agenda), kept by another module: offered on the page of a step that sets an
 * appointment, and taken by whoever finishes it.
 */
public interface AppointmentPlaces {

    /** Whether an office lets a help desk take some of its places for the cases that the desk follows (quota). */
    boolean lends(int officeId, int deskOfficeId);

    /**
     * The free places, nearest days first; without days when the office has no agenda here.
     *
     * @param from the first day that is wanted, or null for the nearest
     */
    Offer offered(Actor actor, Asked asked, @Nullable LocalDate from);

    /** When and where a place of that office is, free or not; empty when there is none of that number. */
    Optional<Place> find(int officeId, long slot);

    /**
     * Takes a place in the transaction that sets the appointment: the table decides who was faster.
     *
     * @throws it.respi.kernel.refusal.RespiException.Stale when somebody has it, or it is not there any more
     */
    void take(Actor actor, Asked asked, long slot);

    /**
     * Who needs a place, and of what kind.
     *
     * @param officeId the office at which the person is received
     * @param fingerprints whether for the fingerprints (impronte), otherwise for anything else
     * @param language the language in which somebody must mediate (mediatore, interprete); null when nobody must
     */
    record Asked(
            long caseId,
            long dossierId,
            int officeId,
            boolean fingerprints,
            @Nullable String language) {}

    /** A place: by the clock of the office, and the words for where it is. */
    record Place(LocalDateTime at, String where) {}

    /**
     * What is free.
     *
     * @param mediator whether somebody must mediate, and only places at which somebody can are among them
     */
    record Offer(List<Day> days, boolean mediator) {
        /** An office without an agenda. */
        public static final Offer NONE = new Offer(List.of(), false);

        public Offer {
            days = List.copyOf(days);
        }
    }

    /**
     * A day with free places.
     *
     * @param count how many may be taken
     */
    record Day(LocalDate day, int count, List<Free> free) {
        public Day {
            free = List.copyOf(free);
        }
    }

    /** A free place of a day. */
    record Free(long slot, LocalDateTime at, String where) {}
}
