// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator.job;

import it.respi.agenda.booking.MediatorHolds;
import it.respi.agenda.mediator.Mode;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Office;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.registry.Offices;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the job of a mediator with an appointment: the time is taken at once, the mediator answers as to any offer. */
@Component
class HoldMediators implements MediatorHolds {
    private final MediationArchive archive;
    private final MediationRows rows;
    private final LockedMediators mediators;
    private final OfferTimes offers;
    private final Where where;

    HoldMediators(
            MediationArchive archive, MediationRows rows, LockedMediators mediators, OfferTimes offers, Where where) {
        this.archive = archive;
        this.rows = rows;
        this.mediators = mediators;
        this.offers = offers;
        this.where = where;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Actor actor, Received received, @Nullable Long before) {
        Office place = where.offices().get(received.officeId());
        Mediation job = job(actor, received, place);
        long mediator = mediators
                .choose(job.need(place.kind()), Set.of(), before)
                .orElseThrow(() -> new Stale("agenda.slot.no-mediator"));
        archive.add(actor, job.heldBy(mediator));
        offers.offer(job, mediator);
    }

    private Mediation job(Actor actor, Received received, Office place) {
        return Mediation.requested(
                where.setting().nextId(),
                actor.office().id(),
                place.id(),
                where.setting().townOf(place),
                received.caseId(),
                received.bookingId(),
                received.language().toLowerCase(Locale.ROOT),
                Mode.PRESENCE,
                "",
                Topic.PAPERS,
                false,
                received.from(),
                received.to());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public @Nullable Long release(@Nullable Actor actor, long caseId) {
        List<Mediation> jobs = rows.lockExpected(caseId);
        LocalDateTime now = LocalDateTime.now(where.clock());
        jobs.forEach(job -> archive.put(actor, job.cancelled(now)));
        return jobs.stream()
                .map(Mediation::mediatorId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void absent(long caseId) {
        LocalDateTime now = LocalDateTime.now(where.clock());
        rows.lockExpected(caseId).stream()
                .filter(job -> job.state().isAnswered())
                .forEach(job -> archive.put(null, job.cancelled(now)));
    }

    /** Where jobs are, and when it is. */
    @Component
    record Where(Offices offices, AskForMediator.Setting setting, Clock clock) {}
}
