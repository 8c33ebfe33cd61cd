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
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a result to the person who asked for it, and to nobody else. */
@Component
class HandOut {
    private final Jobs jobs;
    private final ObjectProvider<JobKind> kinds;
    private final JobSeal seal;
    private final JdbcClient jdbc;
    private final Clock clock;

    HandOut(Jobs jobs, ObjectProvider<JobKind> kinds, JobSeal seal, JdbcClient jdbc, Clock clock) {
        this.jobs = jobs;
        this.kinds = kinds;
        this.seal = seal;
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
        JobKind kind = kinds.stream()
                .filter(known -> known.name().equals(job.kind()))
                .findFirst()
                .orElseThrow(() -> new NotFound("job.not-found"));
        Sealed sealed = jdbc.sql("select result_hash, result_key, result_name, result_type, result_size, request from"
                        + " platform_job where id = ?")
                .param(id)
                .query((rs, row) -> new Sealed(
                        id,
                        ContentHash.of(rs.getBytes(1)),
                        rs.getBytes(2),
                        new JobResult(rs.getString(3), rs.getString(4)),
                        rs.getLong(5),
                        rs.getBytes(6)))
                .single();
        byte[] request = sealed.request();
        if (request == null) { // it was erased in this moment
            throw new RuleBroken("job.not-done");
        }
        kind.handOut(actor, job.subjectId(), seal.request(id, request).words());
        return sealed;
    }

    /** Opens the stream. */
    @Component
    record Opening(DocumentStore store, JobSeal seal) {
        InputStream open(Sealed result) {
            InputStream sealed = store.open(result.hash());
            try {
                return seal.opening(result.id(), result.key(), sealed);
            } catch (IOException | RuntimeException e) {
                close(sealed, e);
                throw new StoreUnavailable(e);
            }
        }

        private static void close(InputStream sealed, Exception why) {
            try {
                sealed.close();
            } catch (IOException e) {
                why.addSuppressed(e);
            }
        }
    }

    /** Where a result is. */
    @SuppressWarnings("ArrayRecordComponent") // opened once, never compared
    record Sealed(long id, ContentHash hash, byte[] key, JobResult result, long size, byte @Nullable [] request) {}
}
