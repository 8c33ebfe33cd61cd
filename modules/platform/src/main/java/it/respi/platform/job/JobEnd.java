// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.job;

import it.respi.platform.store.ContentHash;
import it.respi.platform.store.DocumentStore;
import it.respi.platform.store.StoreUnavailable;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes results whose time is over, first their keys; later forgets that there was a job. */
@Component
class JobEnd {
    private static final Logger log = LoggerFactory.getLogger(JobEnd.class);
    private static final Duration REMEMBERED = Duration.ofDays(7);
    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final JobSeal seal;
    private final DocumentStore store;
    private final Clock clock;

    JobEnd(JdbcClient jdbc, JobSeal seal, DocumentStore store, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${respi.jobs.end:PT1M}", fixedDelayString = "${respi.jobs.end:PT1M}")
    void end() {
        Instant now = clock.instant();
        jdbc.sql("select id, result_hash from platform_job where expires_at < ? and state <> 'EXPIRED' limit " + BATCH)
                .param(Timestamp.from(now))
                .query((rs, row) -> new Over(rs.getLong(1), hash(rs.getBytes(2))))
                .list()
                .forEach(this::end);
        jdbc.sql("delete from platform_job where expires_at < ? and state = 'EXPIRED' limit " + BATCH)
                .param(Timestamp.from(now.minus(REMEMBERED)))
                .update();
    }

    private void end(Over job) {
        seal.erase(job.id());
        try {
            if (job.hash() != null) {
                store.remove(job.hash());
            }
        } catch (StoreUnavailable e) {
            log.warn("a result stays for now; nothing opens it any more");
            return;
        }
        jdbc.sql("update platform_job set state = 'EXPIRED', request = null, result_hash = null, result_key = null,"
                        + " holder = null where id = ?")
                .param(job.id())
                .update();
    }

    private static @Nullable ContentHash hash(byte @Nullable [] bytes) {
        return bytes == null ? null : ContentHash.of(bytes);
    }

    private record Over(long id, @Nullable ContentHash hash) {}
}
