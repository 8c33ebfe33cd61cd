// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.booking;

import it.respi.agenda.slot.SlotKind;
import it.respi.cases.step.AppointmentSteps;
import it.respi.cases.step.AppointmentSteps.Went;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.registry.Offices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the people of an office do with who is expected there. Everything is done with the step of the case that waits for the
 * appointment, so that rights, history and messages are those of the case.
 */
@Component
public class Bookings {
    private final BookingRows rows;
    private final Quotas quotas;
    private final AppointmentSteps steps;
    private final Offices offices;
    private final Mediation mediation;

    Bookings(BookingRows rows, Quotas quotas, AppointmentSteps steps, Offices offices, Mediation mediation) {
        this.rows = rows;
        this.quotas = quotas;
        this.steps = steps;
        this.offices = offices;
        this.mediation = mediation;
    }

    /**
     * Says how it went: the person came, did not come, or the appointment does not hold.
     *
     * @throws NotFound {@code agenda.booking.not-found} when it is none of the actor's office
     * @throws Stale {@code agenda.booking.over} when that was said already
     */
    @Transactional
    public void went(Actor actor, long id, Went went) {
        steps.record(actor, expected(actor, id).caseId(), went);
    }

    /**
     * Moves the person to another place; the old one is free at once, and the person is told.
     *
     * @throws NotFound as {@link #went}
     * @throws Stale as {@link #went}, and when somebody else has the new place
     */
    @Transactional
    public void move(Actor actor, long id, long slotId) {
        Booking booking = expected(actor, id);
        FreeSlot slot = rows.slot(booking.officeId(), slotId)
                .filter(found -> SlotKind.serving(booking.isFingerprints()).contains(found.kind()))
                .orElseThrow(() -> new Stale("agenda.slot.gone"));
        Long mediator = mediation.release(actor, booking.caseId());
        quotas.giveBack(booking.caseId());
        rows.dropped(booking.caseId());
        long moved = rows.take(actor, booking.caseId(), slotId, null, false);
        mediation.hold(
                actor,
                new Mediation.At(moved, booking.caseId(), booking.officeId(), slot),
                mediation.languageOf(booking.dossierId()),
                mediator);
        steps.record(actor, booking.caseId(), Went.MOVED);
        rows.isExpected(moved);
        String where = AgendaPlaces.where(offices.get(booking.officeId()).name(), slot.resource());
        steps.setAgain(actor, booking.caseId(), slot.from(), where);
    }

    /**
     * A booking of the actor's office that still holds, locked.
     *
     * @throws NotFound as {@link #went}
     * @throws Stale as {@link #went}
     */
    @Transactional
    public Booking expected(Actor actor, long id) {
        Booking booking = rows.lock(id)
                .filter(one -> actor.worksAt(one.officeId()))
                .orElseThrow(() -> new NotFound("agenda.booking.not-found"));
        if (!booking.live()) {
            throw new Stale("agenda.booking.over");
        }
        return booking;
    }
}
