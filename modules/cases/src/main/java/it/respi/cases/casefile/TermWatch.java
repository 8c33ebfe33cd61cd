// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.CaseId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Every night, soon after the last day of a term is over: tells which terms passed (SP9). Two nodes at once only do it sooner,
 * because each case is locked and asked again.
 */
@Component
class TermWatch {
    private static final Logger log = LoggerFactory.getLogger(TermWatch.class);
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final int BATCH = 200;
    /** In a night; the rest waits for the next. */
    private static final int MOST_BATCHES = 100;

    private final PassedTerms terms;
    private final Clock clock;

    TermWatch(PassedTerms terms, Clock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    @Scheduled(cron = "0 15 0 * * *", zone = "Europe/Rome")
    void watch() {
        LocalDate today = LocalDate.now(clock.withZone(ROME));
        int told = 0;
        List<CaseId> page = terms.untold(today, 0, BATCH);
        for (int batch = 0; batch < MOST_BATCHES && !page.isEmpty(); batch++) {
            told += (int) page.stream().filter(id -> told(id, today)).count();
            page = terms.untold(today, page.getLast().value(), BATCH);
        }
        log.info("{} terms passed", told);
    }

    /** One that fails keeps no other from being told; it is tried again the next night. */
    private boolean told(CaseId id, LocalDate today) {
        try {
            return terms.tell(id, today);
        } catch (RuntimeException e) {
            log.warn("That the term of case {} passed was not told", id, e);
            return false;
        }
    }
}
