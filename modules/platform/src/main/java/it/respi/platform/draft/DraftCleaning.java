// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.draft;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes drafts that are too old, and what arrived after its form was sent; before the keys of the forms are forgotten. */
@Component
class DraftCleaning {
    private static final Logger log = LoggerFactory.getLogger(DraftCleaning.class);
    private static final int BATCH = 500;
    private static final int MOST_BATCHES = 100;

    private final DraftRows rows;
    private final Clock clock;
    private final Duration kept;

    DraftCleaning(DraftRows rows, Clock clock, @Value("${respi.drafts.keep:P14D}") Duration kept) {
        this.rows = rows;
        this.clock = clock;
        this.kept = kept;
    }

    /** Every night, in small batches; two nodes doing it at once only do it sooner. */
    @Scheduled(cron = "0 40 2 * * *", zone = "Europe/Rome")
    void removeOld() {
        int removed = 0;
        for (int batch = 0; batch < MOST_BATCHES; batch++) {
            int gone = rows.clean(clock.instant().minus(kept), BATCH);
            removed += gone;
            if (gone < BATCH) {
                break;
            }
        }
        log.info("{} old drafts removed", removed);
    }
}
