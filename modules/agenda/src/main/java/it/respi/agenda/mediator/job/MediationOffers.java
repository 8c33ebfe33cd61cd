// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator.job;

import it.respi.agenda.mediator.MediatorLocks;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.registry.Offices;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mediators are asked and answer (P8.02 to P8.04): up to three at a time, and the first who says yes has the job. */
@Component
public class MediationOffers {
    static final int MOST = 3;
    private static final int SHOWN = 20;

    private final MediationArchive archive;
    private final OfferRows rows;
    private final FreeMediators free;
    private final MediatorLocks locks;
    private final Then then;

    MediationOffers(MediationArchive archive, OfferRows rows, FreeMediators free, MediatorLocks locks, Then then) {
        this.archive = archive;
        this.rows = rows;
        this.free = free;
        this.locks = locks;
        this.then = then;
    }

    /** Who could still be asked: free, and not asked before; the best speakers first. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(Mediation job) {
        Set<Long> asked =
                Set.copyOf(rows.of(job.id()).stream().map(Offer::mediatorId).toList());
        return free.find(needOf(job), SHOWN + asked.size()).stream()
                .filter(one -> !asked.contains(one.id()))
                .limit(SHOWN)
                .toList();
    }

    /**
     * Asks mediators.
     *
     * @param noTies whether the office says that none of them is related to the person, employs them or lives with them
     * @throws RuleBroken {@code mediator.job.over}, {@code mediator.job.nobody-chosen}, {@code mediator.job.ties},
     *     {@code mediator.job.too-many} or {@code mediator.job.not-free}
     */
    @Transactional
    public void offer(Actor actor, long id, int seen, Set<Long> mediators, boolean noTies) {
        Mediation job = open(archive.take(actor, id, seen));
        if (mediators.isEmpty()) {
            throw new RuleBroken("mediator.job.nobody-chosen");
        }
        if (!noTies) {
            throw new RuleBroken("mediator.job.ties");
        }
        List<Offer> before = rows.of(id);
        if (before.stream().filter(Offer::waits).count() + mediators.size() > MOST) {
            throw new RuleBroken("mediator.job.too-many", MOST);
        }
        for (long mediator : mediators) {
            if (before.stream().anyMatch(offer -> offer.mediatorId() == mediator)
                    || !free.isFree(mediator, needOf(job))) {
                throw new RuleBroken("mediator.job.not-free");
            }
            then.times().offer(job, mediator);
        }
        archive.put(actor, job.in(MediationState.OFFERED));
    }

    /**
     * A mediator who was asked says yes: confirmed, if still free. The row of the mediator is locked first, so two offices that
     * confirm at once come one after the other, and the second finds the time taken.
     *
     * @throws RuleBroken {@code mediator.job.over}, {@code mediator.job.not-offered} or {@code mediator.job.not-free}
     */
    @Transactional
    public void accept(Actor actor, long id, int seen, long mediator) {
        Mediation job = answered(archive.take(actor, id, seen));
        refuseUnasked(id, mediator);
        locks.lock(mediator);
        if (!free.isFree(mediator, needOf(job))) {
            throw new RuleBroken("mediator.job.not-free");
        }
        rows.answer(id, mediator, Offer.ACCEPTED, then.clock().instant());
        archive.put(actor, job.confirmedBy(mediator));
    }

    /**
     * A mediator who was asked says no.
     *
     * @throws RuleBroken {@code mediator.job.over} or {@code mediator.job.not-offered}
     */
    @Transactional
    public void decline(Actor actor, long id, int seen, long mediator) {
        Mediation job = answered(archive.take(actor, id, seen));
        refuseUnasked(id, mediator);
        then.next().after(actor, job, mediator, Offer.DECLINED, LocalDateTime.now(then.clock()));
    }

    private void refuseUnasked(long id, long mediator) {
        if (rows.of(id).stream().noneMatch(offer -> offer.mediatorId() == mediator && offer.waits())) {
            throw new RuleBroken("mediator.job.not-offered");
        }
    }

    private Need needOf(Mediation job) {
        return job.need(then.offices().get(job.placeOfficeId()).kind());
    }

    private static Mediation answered(Mediation job) {
        if (!job.state().isAnswered()) {
            throw new RuleBroken("mediator.job.over");
        }
        return job;
    }

    private static Mediation open(Mediation job) {
        if (!job.state().isOpen()) {
            throw new RuleBroken("mediator.job.over");
        }
        return job;
    }

    /** How long offers last, and what follows when they are not accepted. */
    @Component
    record Then(OfferTimes times, NextMediator next, Offices offices, Clock clock) {}
}
