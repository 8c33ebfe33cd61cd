// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.job;

import it.respi.platform.job.JobQueue.Held;
import it.respi.platform.store.DocumentStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * One job at a time on this node. A node that ends is noticed when it does not hold its job any longer; a job that hangs is
 * let go when it shows no sign of progress, or works for longer than a job may.
 */
@Component
class JobRunner implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(JobRunner.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final JobQueue queue;
    private final JobWorker worker;
    private final Limits limits;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicReference<@Nullable Working> current = new AtomicReference<>();
    private final Set<Long> hanging = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(
            task -> Thread.ofPlatform().daemon().name("jobs").unstarted(task));
    private volatile boolean stopping;

    JobRunner(
            JdbcClient jdbc,
            ObjectProvider<JobKind> kinds,
            JobSeal seal,
            DocumentStore store,
            Clock clock,
            Limits limits) {
        this.queue = new JobQueue(jdbc, limits.held());
        this.worker = new JobWorker(queue, kinds::stream, seal, new JobWorker.Results(store, Jobs.MOST_BYTES), clock);
        this.limits = limits;
    }

    /** Holds the job in work as long as it goes on, or looks for another. */
    @Scheduled(initialDelayString = "PT2S", fixedDelayString = "${respi.jobs.look:PT1S}")
    void look() {
        Working job = current.get();
        if (job != null) {
            if (job.life().isOver(limits.quiet(), limits.longest())) {
                letGo(job);
            } else {
                queue.keep(job.id());
            }
        } else if (!stopping && busy.compareAndSet(false, true)) {
            threads.execute(this::untilNoneIsLeft);
        }
    }

    /** Its thread is asked to end; until it does this node leaves that job to others. */
    private void letGo(Working job) {
        if (current.compareAndSet(job, null)) {
            log.error("a job hangs and was let go");
            hanging.add(job.id());
            queue.letGo(job.id());
            job.thread().interrupt();
            busy.set(false);
        }
    }

    private void untilNoneIsLeft() {
        try {
            while (!stopping && one()) {
                log.debug("a job is done");
            }
            busy.set(false);
        } catch (DataAccessException e) {
            log.warn("no job can be looked for: {}", e.getClass().getSimpleName());
            busy.set(false);
        }
    }

    /** Does the next job; false when there is none, or when this thread was given up meanwhile. */
    boolean one() {
        queue.giveUp().forEach(worker::nothingCameOf);
        Optional<Held> next = queue.take(hanging);
        if (next.isEmpty()) {
            return false;
        }
        Working job = new Working(next.get().id(), new Life(), Thread.currentThread());
        current.set(job);
        try {
            worker.work(next.get(), job.life(), () -> stopping || current.get() != job);
        } finally {
            hanging.remove(job.id());
        }
        return current.compareAndSet(job, null);
    }

    /** The job in work is left at its next sign of progress, for another node. */
    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            log.warn("a job in work was left; another node begins it again");
        }
    }

    private record Working(long id, Life life, Thread thread) {}

    /**
     * How long.
     *
     * @param held a row is held without being held again
     * @param quiet a job may show no sign of progress
     * @param longest a job may work in all
     */
    @Component
    record Limits(
            @Value("${respi.jobs.held:PT45S}") Duration held,
            @Value("${respi.jobs.quiet:PT5M}") Duration quiet,
            @Value("${respi.jobs.longest:PT2H}") Duration longest) {}
}
