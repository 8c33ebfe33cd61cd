// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator.job;

import it.respi.agenda.mediator.Level;
import it.respi.agenda.mediator.Mode;
import it.respi.kernel.actor.AgencyKind;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A job of a mediator (incarico).
 *
 * @param officeId the office that asked
 * @param place the town of the office where it is
 * @param caseId the case it is for, or null
 * @param bookingId the appointment for which the mediator is held, or null
 * @param gender wanted; empty for any
 * @param mediatorId who does it, null until one is held or confirmed
 * @param came when the mediator began, or null
 * @param left when the mediator was done, or null
 * @param lateCancelled whether it was cancelled less than 24 hours before
 */
public record Mediation(
        long id,
        int officeId,
        int placeOfficeId,
        String place,
        @Nullable Long caseId,
        @Nullable Long bookingId,
        String language,
        Mode mode,
        String gender,
        Topic topic,
        boolean urgent,
        LocalDateTime begins,
        LocalDateTime ends,
        MediationState state,
        @Nullable Long mediatorId,
        @Nullable LocalDateTime came,
        @Nullable LocalDateTime left,
        @Nullable Outcome outcome,
        boolean lateCancelled,
        Alarm alarm,
        int version) {
    private static final int LATE_HOURS = 24;

    /** A job that nobody was asked to do yet; the names are those of the record. */
    static Mediation requested(
            long id,
            int officeId,
            int placeOfficeId,
            String place,
            @Nullable Long caseId,
            @Nullable Long bookingId,
            String language,
            Mode mode,
            String gender,
            Topic topic,
            boolean urgent,
            LocalDateTime begins,
            LocalDateTime ends) {
        return new Mediation(
                id,
                officeId,
                placeOfficeId,
                place,
                caseId,
                bookingId,
                language,
                mode,
                gender,
                topic,
                urgent,
                begins,
                ends,
                MediationState.REQUESTED,
                null,
                null,
                null,
                null,
                false,
                Alarm.NONE,
                1);
    }

    /** What is needed, at an office of that kind. */
    Need need(AgencyKind kind) {
        Level level = topic.isDelicate() || mode == Mode.WRITTEN ? Level.B2 : Level.neededAt(kind);
        return new Need(language, mode, gender, level, begins, ends, place, id);
    }

    /** How long it took, in minutes; 0 until that is written. */
    public long minutes() {
        return came == null || left == null ? 0 : Duration.between(came, left).toMinutes();
    }

    /** The same job after somebody did something. */
    Mediation in(MediationState next) {
        return changed(next, mediatorId, came, left, outcome, lateCancelled);
    }

    /** Nobody who was asked does it: somebody is looked for again. */
    Mediation declined() {
        return changed(MediationState.DECLINED, null, came, left, outcome, lateCancelled);
    }

    /** The time of the mediator is taken; the mediator has not said yes. */
    Mediation heldBy(long mediator) {
        return changed(MediationState.HELD, mediator, came, left, outcome, lateCancelled);
    }

    Mediation confirmedBy(long mediator) {
        return changed(MediationState.CONFIRMED, mediator, came, left, outcome, lateCancelled);
    }

    /** The mediator is not needed any more; late where one had said yes and it is less than a day away. */
    Mediation cancelled(LocalDateTime now) {
        boolean late = state == MediationState.CONFIRMED
                && begins.minusHours(LATE_HOURS).isBefore(now);
        return changed(MediationState.CANCELLED, mediatorId, came, left, outcome, late);
    }

    /** @param result null while it is not known how it went */
    Mediation took(LocalDateTime from, LocalDateTime to, @Nullable Outcome result) {
        return changed(
                result == null ? MediationState.DONE : MediationState.REPORTED,
                mediatorId,
                from,
                to,
                result,
                lateCancelled);
    }

    /** The same job, by telephone instead (servizio a distanza). */
    Mediation byPhone() {
        return copy(Mode.PHONE, state, mediatorId, came, left, outcome, lateCancelled, alarm);
    }

    /** The time has shown something. */
    Mediation warned(Alarm shown) {
        return copy(mode, state, mediatorId, came, left, outcome, lateCancelled, shown);
    }

    private Mediation changed(
            MediationState next,
            @Nullable Long mediator,
            @Nullable LocalDateTime from,
            @Nullable LocalDateTime to,
            @Nullable Outcome result,
            boolean late) {
        return copy(mode, next, mediator, from, to, result, late, alarm);
    }

    private Mediation copy(
            Mode how,
            MediationState next,
            @Nullable Long mediator,
            @Nullable LocalDateTime from,
            @Nullable LocalDateTime to,
            @Nullable Outcome result,
            boolean late,
            Alarm shown) {
        return new Mediation(
                id,
                officeId,
                placeOfficeId,
                place,
                caseId,
                bookingId,
                language,
                how,
                gender,
                topic,
                urgent,
                begins,
                ends,
                next,
                mediator,
                from,
                to,
                result,
                late,
                shown,
                version);
    }
}
