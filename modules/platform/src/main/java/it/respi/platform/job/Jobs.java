// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.job;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.data.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks for long work and looks how far it is. */
@Component
public class Jobs {
    /** How long a result is kept after it is there, and a job that is not done. */
    static final Duration KEPT = Duration.ofHours(24);

    /** A result has at most so many bytes; counted while it is written. The bundles name the same number. */
    public static final long MOST_BYTES = 600L << 20;

    private static final int MOST_OPEN = 3;
    private static final int LONGEST = 6000;

    private final JobTable table;
    private final JobSeal seal;
    private final Ids ids;
    private final Clock clock;

    Jobs(JobTable table, JobSeal seal, Ids ids, Clock clock) {
        this.table = table;
        this.seal = seal;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Asks for it; a node begins within seconds. Belongs to the transaction of the form, whose key keeps it from being
     * asked for twice.
     *
     * @return where the progress is seen
     * @throws RuleBroken {@code job.too-many} when the actor already waits for as many as may be
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String ask(JobOrder order) {
        if (order.request().length() > LONGEST) {
            throw new IllegalArgumentException("the request of a job is too long");
        }
        if (table.open(order.actor().staffId()) >= MOST_OPEN) {
            throw new RuleBroken("job.too-many", MOST_OPEN);
        }
        long id = ids.next();
        Instant now = clock.instant();
        Job job = new Job(
                id,
                order.kind(),
                order.subjectId(),
                JobState.WAITING,
                order.back(),
                0,
                0,
                null,
                null,
                0,
                now,
                now.plus(KEPT));
        String language = LocaleContextHolder.getLocale().toLanguageTag();
        table.insert(job, order, seal.request(id, new JobRequest(order.actor(), language, order.request())));
        return path(id);
    }

    /**
     * What is made of these, or was, is given to nobody any more (art. 17 GDPR): it is not made to its end, and its result
     * is removed within a minute.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(Collection<Long> subjects) {
        table.forget(subjects);
    }

    /** The page of a job. */
    public static String path(long id) {
        return "/u/lavori/" + id;
    }

    /**
     * A job of the actor.
     *
     * @throws NotFound {@code job.not-found} when it is not there, or somebody else's
     */
    @Transactional(readOnly = true)
    public Job of(Actor actor, long id) {
        return table.find(id, actor.staffId(), actor.office().id()).orElseThrow(() -> new NotFound("job.not-found"));
    }

    /** The jobs of the actor, newest first, at most 50. */
    @Transactional(readOnly = true)
    public List<Job> of(Actor actor) {
        return table.of(actor.staffId(), actor.office().id());
    }
}
