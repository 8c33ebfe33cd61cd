// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.contents;

import it.respi.platform.store.ContentHash;
import it.respi.platform.store.StoreUnavailable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes what uploads that did not come to their end left in the store. */
@Component
class ContentSweeper {
    /** No upload takes this long. */
    static final Duration ABANDONED = Duration.ofHours(1);

    private static final Logger log = LoggerFactory.getLogger(ContentSweeper.class);

    private final ContentLedger ledger;
    private final Clock clock;

    ContentSweeper(ContentLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT15M")
    void sweep() {
        Instant before = clock.instant().minus(ABANDONED);
        int swept = 0;
        int stay = 0;
        for (ContentHash hash : ledger.leftBehind(before)) {
            try {
                swept += ledger.sweep(hash, before) ? 1 : 0;
            } catch (StoreUnavailable e) { // perhaps only this one cannot be removed
                stay++;
            }
        }
        if (swept > 0) {
            log.info("Contents without a document removed: {}", swept);
        }
        if (stay > 0) {
            log.warn("Contents without a document stay for now, the store does not remove them: {}", stay);
        }
    }
}
