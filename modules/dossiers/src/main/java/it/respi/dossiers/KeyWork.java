// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.platform.crypto.BlindIndex;
import it.respi.platform.crypto.KeyRotation;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Changes keys when the operator asks for it (operations.md), step by step and on whichever node looks first. Everybody goes
 * on finding and reading: new index keys make no marks before every node has read them, and old ones are dropped when
 * nothing carries their marks.
 */
@Component
class KeyWork {
    private static final Logger log = LoggerFactory.getLogger(KeyWork.class);
    /** Every node reads the keys again once a minute. */
    private static final Duration KNOWN_EVERYWHERE = Duration.ofMinutes(3);

    private final KeyRotation rotation;
    private final BlindIndex marks;
    private final IndexUpkeep upkeep;
    private final Clock clock;

    KeyWork(KeyRotation rotation, BlindIndex marks, IndexUpkeep upkeep, Clock clock) {
        this.rotation = rotation;
        this.marks = marks;
        this.upkeep = upkeep;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void look() {
        look(KNOWN_EVERYWHERE);
    }

    /** What fails is begun again at the next look: the file that asks for it stays until then. */
    void look(Duration knownEverywhere) {
        rotation.readAgain();
        if (rotation.beginIfAsked()) {
            log.info("A new wrapping key is in use");
        }
        if (rotation.isUnfinished()) {
            int wrapped = 0;
            for (int batch = rotation.continueWithBatch(); batch > 0; batch = rotation.continueWithBatch()) {
                wrapped += batch;
            }
            log.info("Wrapped {} data keys anew", wrapped);
        }
        if (rotation.addIndexKeysIfAsked()) {
            log.info("New index keys are prepared");
        }
        goOn(knownEverywhere);
    }

    /** The next step of new index keys, if there are any; a step that broke off is completed first. */
    void goOn(Duration knownEverywhere) {
        if (marks.isHalfPrepared()) {
            rotation.addIndexKeys();
            log.info("New index keys are prepared; that had broken off");
        }
        if (!marks.isChanging() || !isKnown(knownEverywhere)) {
            return;
        }
        if (marks.isPrepared()) {
            rotation.useIndexKeys();
            log.info("New index keys are in use");
        }
        upkeep.run();
        if (upkeep.isUpToDate() && isKnown(knownEverywhere) && rotation.dropOldIndexKeys()) {
            log.info("The old index keys are gone");
        }
    }

    private boolean isKnown(Duration everywhere) {
        return !marks.since().plus(everywhere).isAfter(clock.instant());
    }
}
