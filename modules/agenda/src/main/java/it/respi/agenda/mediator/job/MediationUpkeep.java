// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator.job;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the time does to the jobs of mediators: offers end, and a job that begins soon without a mediator is shown. Each node looks;
 * each job is locked and looked at again in a transaction of its own, so that two nodes do everything once.
 */
@Component
public class MediationUpkeep {
    private static final Logger log = LoggerFactory.getLogger(MediationUpkeep.class);
    private static final List<String> UNCONFIRMED = List.of("REQUESTED", "OFFERED", "DECLINED", "HELD");
    private static final List<String> WITHOUT = List.of("REQUESTED", "OFFERED", "DECLINED");
    private static final List<String> UNWRITTEN = List.of("HELD", "CONFIRMED", "DONE");
    /** Of each kind at one look; the others follow. */
    private static final int MOST = 200;
    /** Reports are asked for of jobs that were not longer ago. */
    private static final int REPORT_DAYS = 30;

    private final OfferRows offers;
    private final OfferTimes times;
    private final TimeActs acts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MediationUpkeep(OfferRows offers, OfferTimes times, TimeActs acts, TransactionTemplate transaction, Clock clock) {
        this.offers = offers;
        this.times = times;
        this.acts = acts;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
    void watch() {
        look(LocalDateTime.now(clock));
    }

    /** Does what is due at that moment, by the clock of the offices. */
    public void look(LocalDateTime now) {
        int done = each(offers.ended(now, MOST), now, acts::endOffers)
                + each(
                        unwarned(Alarm.UNASSIGNED, now, times.unassigned(now), UNCONFIRMED),
                        now,
                        warning(Alarm.UNASSIGNED))
                + each(unwarned(Alarm.REMOTE, now, times.remote(now), WITHOUT), now, warning(Alarm.REMOTE))
                + each(unwarned(Alarm.REPORT, now.minusDays(REPORT_DAYS), now, UNWRITTEN), now, acts::askForReport);
        if (done > 0) {
            log.info("{} jobs of mediators looked at because of the time", done);
        }
    }

    private List<Long> unwarned(Alarm alarm, LocalDateTime after, LocalDateTime before, List<String> states) {
        return offers.unwarned(alarm, after, before, states, MOST);
    }

    private BiConsumer<Long, LocalDateTime> warning(Alarm alarm) {
        return (id, now) -> acts.warn(id, alarm);
    }

    private int each(List<Long> ids, LocalDateTime now, BiConsumer<Long, LocalDateTime> act) {
        ids.forEach(id -> one(id, now, act));
        return ids.size();
    }

    private void one(long id, LocalDateTime now, BiConsumer<Long, LocalDateTime> act) {
        try {
            transaction.executeWithoutResult(status -> act.accept(id, now));
        } catch (RuntimeException e) { // the others must not wait for this one; it is looked at again
            log.warn("The job {} of a mediator could not be looked at: {}", id, e.toString());
        }
    }
}
