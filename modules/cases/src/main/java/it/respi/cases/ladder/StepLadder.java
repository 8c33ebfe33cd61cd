// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.ladder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Marks steps once on each rung: over 80 % of their time for whoever does them, over 100 % for the head of the office, over 120 % for
 * the desk that follows the case and for the figures of the province. One node looks at a time, a batch in each transaction.
 */
@Component
class StepLadder {
    private static final Logger log = LoggerFactory.getLogger(StepLadder.class);
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    /** Shorter than the pause between two looks of a node. */
    private static final int TURN_MINUTES = 10;

    private final LadderRows rows;
    private final Clock clock;

    StepLadder(LadderRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT15M")
    void watch() {
        if (!rows.begin(TURN_MINUTES)) {
            return;
        }
        LocalDate today = LocalDate.now(clock.withZone(ROME));
        int marked = 0;
        for (int batch = rows.climb(today); batch > 0; batch = rows.climb(today)) {
            marked += batch;
        }
        if (marked > 0) {
            log.info("{} steps reached the next rung of the ladder", marked);
        }
    }
}
