// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.job;

import it.respi.platform.job.JobQueue.Held;
import it.respi.platform.store.DocumentStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** One job at a time on this node. A node that ends is noticed when it does not hold its job any longer. */
@Component
class JobRunner implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(JobRunner.class);
    private static final long NONE = 0;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final JobQueue queue;
    private final JobWorker worker;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicLong current = new AtomicLong(NONE);
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().daemon().name("jobs").unstarted(task));
    private volatile boolean stopping;

    JobRunner(
            JdbcClient jdbc,
            ObjectProvider<JobKind> kinds,
            JobSeal seal,
            DocumentStore store,
            Clock clock,
            @Value("${respi.jobs.held:PT45S}") Duration held) {
        this.queue = new JobQueue(jdbc, held);
        this.worker = new JobWorker(queue, kinds::stream, seal, store, clock);
    }

    /** Holds the job in work, or looks for another. */
    @Scheduled(initialDelayString = "PT2S", fixedDelayString = "${respi.jobs.look:PT1S}")
    void look() {
        long held = current.get();
        if (held != NONE) {
            queue.keep(held);
        } else if (!stopping && busy.compareAndSet(false, true)) {
            thread.execute(this::untilNoneIsLeft);
        }
    }

    private void untilNoneIsLeft() {
        try {
            while (!stopping && one()) {
                log.debug("a job is done");
            }
        } catch (DataAccessException e) {
            log.warn("no job can be looked for: {}", e.getClass().getSimpleName());
        } finally {
            busy.set(false);
        }
    }

    /** Does the next job; false when there is none. */
    boolean one() {
        queue.giveUp();
        Optional<Held> next = queue.take();
        next.ifPresent(job -> {
            current.set(job.id());
            try {
                worker.work(job, () -> stopping);
            } finally {
                current.set(NONE);
            }
        });
        return next.isPresent();
    }

    /** The job in work is left at its next sign of progress, for another node. */
    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        thread.shutdown();
        if (!thread.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            log.warn("a job in work was left; another node begins it again");
        }
    }
}
