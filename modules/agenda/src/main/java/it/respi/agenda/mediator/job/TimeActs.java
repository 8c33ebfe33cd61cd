// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator.job;

import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the time does to one job, in a transaction of its own: whatever was done meanwhile is seen under the lock of the row. */
@Component
class TimeActs {
    private final MediationArchive archive;
    private final MediationRows rows;
    private final OfferRows offers;
    private final NextMediator next;

    TimeActs(MediationArchive archive, MediationRows rows, OfferRows offers, NextMediator next) {
        this.archive = archive;
        this.rows = rows;
        this.offers = offers;
        this.next = next;
    }

    /** Who did not answer in time is asked no more; of an appointment somebody else is held, where there is one. */
    void endOffers(long id, LocalDateTime now) {
        rows.lock(id)
                .filter(job -> job.state().isAnswered())
                .ifPresent(job -> offers.of(id).stream()
                        .filter(offer -> offer.isOver(now))
                        .forEach(offer -> next.after(null, current(job), offer.mediatorId(), Offer.EXPIRED, now)));
    }

    /** As the offers before have left it. */
    private Mediation current(Mediation job) {
        return rows.find(job.id()).orElse(job);
    }

    void warn(long id, Alarm alarm) {
        rows.lock(id)
                .filter(job -> alarm == Alarm.REMOTE
                        ? job.state().isOpen()
                        : job.state().isAnswered())
                .flatMap(job -> lower(job, alarm))
                .ifPresent(job -> archive.put(null, job.warned(alarm)));
    }

    /** It is over: whoever was there is asked how it went, once. */
    void askForReport(long id, LocalDateTime now) {
        rows.lock(id)
                .filter(job -> job.state().isWritten() && !job.ends().isAfter(now))
                .flatMap(job -> lower(job, Alarm.REPORT))
                .ifPresent(job -> archive.put(null, job.warned(Alarm.REPORT)));
    }

    private static Optional<Mediation> lower(Mediation job, Alarm alarm) {
        return Optional.of(job).filter(one -> one.alarm().compareTo(alarm) < 0);
    }
}
