// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.job;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.store.ContentHash;
import it.respi.platform.store.DocumentStore;
import it.respi.platform.store.StoreUnavailable;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a result to the person who asked for it, and to nobody else. */
@Component
class HandOut {
    private final Jobs jobs;
    private final ObjectProvider<JobKind> kinds;
    private final JdbcClient jdbc;
    private final Clock clock;

    HandOut(Jobs jobs, ObjectProvider<JobKind> kinds, JdbcClient jdbc, Clock clock) {
        this.jobs = jobs;
        this.kinds = kinds;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Whether the actor may have it now; that they have it is committed when this returns.
     *
     * @throws NotFound {@code job.not-found}
     * @throws RuleBroken {@code job.not-done} while there is no result, or no longer
     */
    @Transactional
    Sealed to(Actor actor, long id) {
        Job job = jobs.of(actor, id);
        if (job.state() != JobState.DONE || job.expiresAt().isBefore(clock.instant())) {
            throw new RuleBroken("job.not-done");
        }
        kinds.stream()
                .filter(kind -> kind.name().equals(job.kind()))
                .findFirst()
                .orElseThrow(() -> new NotFound("job.not-found"))
                .handOut(actor, job.subjectId());
        return jdbc.sql("select result_hash, result_key, result_name, result_type, result_size from platform_job"
                        + " where id = ?")
                .param(id)
                .query((rs, row) -> new Sealed(
                        id,
                        ContentHash.of(rs.getBytes(1)),
                        rs.getBytes(2),
                        new JobResult(rs.getString(3), rs.getString(4)),
                        rs.getLong(5)))
                .single();
    }

    /** Opens the stream. */
    @Component
    record Opening(DocumentStore store, JobSeal seal) {
        InputStream open(Sealed result) {
            try {
                return seal.opening(result.id(), result.key(), store.open(result.hash()));
            } catch (IOException e) {
                throw new StoreUnavailable(e);
            }
        }
    }

    /** Where a result is. */
    @SuppressWarnings("ArrayRecordComponent") // opened once, never compared
    record Sealed(long id, ContentHash hash, byte[] key, JobResult result, long size) {}
}
