// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator.job;

import it.respi.kernel.actor.Actor;
import it.respi.registry.Offices;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a job when somebody who was asked does not do it: of an appointment the next who is free is held at once. */
@Component
class NextMediator {
    private final MediationArchive archive;
    private final OfferRows offers;
    private final OfferTimes times;
    private final LockedMediators mediators;
    private final Now now;

    NextMediator(MediationArchive archive, OfferRows offers, OfferTimes times, LockedMediators mediators, Now now) {
        this.archive = archive;
        this.offers = offers;
        this.times = times;
        this.mediators = mediators;
        this.now = now;
    }

    /**
     * A mediator said no, or nothing in time. Who is held and said nothing is kept where nobody else is free: an appointment
     * without anybody would help no one.
     *
     * @param job locked
     * @param answer {@code DECLINED} or {@code EXPIRED}
     * @param at when, by the clock of the offices
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void after(@Nullable Actor actor, Mediation job, long mediator, String answer, LocalDateTime at) {
        boolean held = job.state() == MediationState.HELD;
        Optional<Long> other = held ? other(job) : Optional.empty();
        if (held && other.isEmpty() && answer.equals(Offer.EXPIRED)) {
            offers.keep(job.id(), mediator);
            return;
        }
        offers.answer(job.id(), mediator, answer, now.clock().instant());
        other.ifPresent(one -> times.offer(job, one, at));
        archive.put(actor, other.map(job::heldBy).orElseGet(() -> without(job)));
    }

    private Optional<Long> other(Mediation job) {
        Set<Long> asked = offers.of(job.id()).stream().map(Offer::mediatorId).collect(Collectors.toSet());
        return mediators.choose(job.need(now.offices().get(job.placeOfficeId()).kind()), asked, null);
    }

    private Mediation without(Mediation job) {
        boolean waits = offers.of(job.id()).stream().anyMatch(Offer::waits);
        return waits && job.state() != MediationState.HELD ? job.in(MediationState.OFFERED) : job.declined();
    }

    /** When and where. */
    @Component
    record Now(Clock clock, Offices offices) {}
}
