// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.data;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.platform.crypto.BlindIndex;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries an action out exactly once: the key of the form stands in the same transaction as what the action changes. A
 * repeated key gets the stored answer; a repeated key with other content is refused. Deadlocks and lock waits are tried
 * again, at most three times, which the key makes harmless.
 */
@Component
public class Once {
    private static final int TRIES = 3;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final BlindIndex marks;
    private final Clock clock;

    Once(JdbcClient jdbc, PlatformTransactionManager transactions, BlindIndex marks, Clock clock) {
        this.jdbc = jdbc;
        this.marks = marks;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Carries the action out, unless it already was.
     *
     * @param actor whose key it is; nobody else can replay it
     * @param submission the key and what was sent with it
     * @param action changes the facts and says where the result can be seen
     * @return where the result can be seen
     * @throws RuleBroken {@code form.key-reused} when the key was used for something else
     * @throws Stale {@code stale.changed} when somebody else changed the same thing meanwhile
     */
    public String run(Actor actor, SubmissionKey submission, Supplier<String> action) {
        return tried(() -> attempt(actor, submission, null, () -> {
            String location = action.get();
            jdbc.sql("update platform_idempotency set location = ? where idem_key = ?")
                    .params(location, submission.key())
                    .update();
            return location;
        }));
    }

    /**
     * As {@link #run(Actor, SubmissionKey, Supplier)}, where it is known before where the result can be seen: it is written
     * with the key.
     */
    public String run(Actor actor, SubmissionKey submission, String location, Runnable action) {
        return tried(() -> attempt(actor, submission, location, () -> {
            action.run();
            return location;
        }));
    }

    private static String tried(Supplier<String> attempted) {
        for (int attempt = 1; ; attempt++) {
            try {
                return attempted.get();
            } catch (OptimisticLockingFailureException e) {
                throw new Stale("stale.changed");
            } catch (PessimisticLockingFailureException e) {
                if (attempt == TRIES) {
                    throw e;
                }
                pause(attempt);
            }
        }
    }

    private String attempt(Actor actor, SubmissionKey submission, @Nullable String location, Supplier<String> action) {
        try {
            return transaction.execute(status -> {
                remember(actor, submission, location);
                return action.get();
            });
        } catch (AlreadyCarriedOut e) {
            return answerOf(actor, submission);
        }
    }

    private void remember(Actor actor, SubmissionKey submission, @Nullable String location) {
        try {
            jdbc.sql("insert into platform_idempotency (idem_key, staff_id, route, fingerprint, location, created_at)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(Params.of(
                            submission.key(),
                            actor.staffId(),
                            submission.route(),
                            marks.ofForm(submission.fingerprint()),
                            location,
                            Timestamp.from(clock.instant())))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new AlreadyCarriedOut(e);
        }
    }

    private String answerOf(Actor actor, SubmissionKey submission) {
        Answer answer = jdbc.sql("select staff_id, fingerprint, location from platform_idempotency where idem_key = ?")
                .param(submission.key())
                .query((rs, row) -> new Answer(rs.getInt(1), rs.getBytes(2), rs.getString(3)))
                .single();
        if (answer.staffId() != actor.staffId()
                || !Arrays.equals(answer.fingerprint(), marks.ofForm(submission.fingerprint()))) {
            throw new RuleBroken("form.key-reused");
        }
        if (answer.location() == null) {
            throw new Stale("stale.changed");
        }
        return answer.location();
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(20L, 60L) * attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a lock", e);
        }
    }

    private record Answer(
            int staffId, byte[] fingerprint, @Nullable String location) {}

    /** Only a signal from the insert to its caller; never leaves this class. */
    private static final class AlreadyCarriedOut extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AlreadyCarriedOut(Throwable cause) {
            super(cause);
        }
    }
}
