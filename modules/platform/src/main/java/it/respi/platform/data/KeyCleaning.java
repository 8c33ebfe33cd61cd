// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.data;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Forgets keys of submissions after seven days: nobody repeats one later (ADR 0010). In small batches, oldest first, each
 * committed by itself; two nodes doing it at once only wait for each other.
 */
@Component
class KeyCleaning {
    static final Duration KEPT = Duration.ofDays(7);
    static final int BATCH = 1000;

    private static final Logger log = LoggerFactory.getLogger(KeyCleaning.class);
    private static final int MOST_BATCHES = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    KeyCleaning(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every night; what is left over after so many batches waits for the next. */
    @Scheduled(cron = "0 10 3 * * *", zone = "Europe/Rome")
    void forgetOldKeys() {
        Timestamp before = Timestamp.from(clock.instant().minus(KEPT));
        int forgotten = 0;
        for (int batch = 0; batch < MOST_BATCHES; batch++) {
            int gone = jdbc.sql(
                            "delete from platform_idempotency where created_at < ? order by created_at limit " + BATCH)
                    .param(before)
                    .update();
            forgotten += gone;
            if (gone < BATCH) {
                break;
            }
        }
        log.info("{} old keys of submissions forgotten", forgotten);
    }
}
