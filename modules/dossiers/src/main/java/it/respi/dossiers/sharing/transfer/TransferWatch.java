// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.transfer;

import it.respi.dossiers.DossierOffices;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Warns senders of what nobody opened in time, and ends what rested on a consent that expired. Both are conditional
 * statements: nodes that run them at once do the work once.
 */
@Component
class TransferWatch {
    private static final Logger log = LoggerFactory.getLogger(TransferWatch.class);
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final TransferRows rows;
    private final DossierOffices offices;
    private final Clock clock;

    TransferWatch(TransferRows rows, DossierOffices offices, Clock clock) {
        this.rows = rows;
        this.offices = offices;
        this.clock = clock;
    }

    @Transactional
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT15M")
    void watch() {
        LocalDate today = LocalDate.now(clock.withZone(ROME));
        int unopened = rows.alarm(today, clock.instant());
        int ended = offices.endExpired(today);
        if (unopened + ended > 0) {
            log.info("{} transfers not opened in time, {} offices whose consent expired", unopened, ended);
        }
    }
}
