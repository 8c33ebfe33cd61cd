// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.job;

import it.respi.kernel.refusal.RespiException;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.job.JobQueue.Held;
import it.respi.platform.store.ContentHash;
import it.respi.platform.store.DocumentStore;
import it.respi.platform.store.StoreUnavailable;
import it.respi.platform.store.WorkFolder;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataAccessException;
import org.springframework.util.FileSystemUtils;

/** Does one job from its beginning to its end. */
final class JobWorker {
    private static final Logger log = LoggerFactory.getLogger(JobWorker.class);
    private static final Duration LATER = Duration.ofSeconds(20);

    private final JobQueue queue;
    private final Supplier<Stream<JobKind>> kinds;
    private final JobSeal seal;
    private final Results results;
    private final Clock clock;

    JobWorker(JobQueue queue, Supplier<Stream<JobKind>> kinds, JobSeal seal, Results results, Clock clock) {
        this.queue = queue;
        this.kinds = kinds;
        this.seal = seal;
        this.results = results;
        this.clock = clock;
    }

    /** Does it; {@code stopping} is asked now and then whether to leave it. */
    void work(Held job, Life life, BooleanSupplier stopping) {
        try {
            if (job.left() != null) {
                results.store().remove(job.left());
            }
            inFolder(job, life, stopping);
        } catch (JobStopped e) {
            queue.giveBack(job.id());
        } catch (RespiException e) {
            failed(job, e.code());
        } catch (StoreUnavailable | DataAccessException | IOException e) {
            log.warn("job {} will be tried again: {}", job.kind(), e.getClass().getSimpleName());
            queue.again(job.id(), LATER);
        } catch (RuntimeException | OutOfMemoryError e) {
            log.error("job {} failed: {}", job.kind(), e.getClass().getName());
            failed(job, "job.failed");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private void failed(Held job, String code) {
        if (queue.failed(job.id(), code)) {
            nothingCameOf(job);
        }
    }

    /** Tells whoever knows that kind of work that this one is over without a result. */
    void nothingCameOf(Held job) {
        try {
            kindOf(job)
                    .failed(
                            job.subjectId(),
                            seal.request(job.id(), job.request()).words());
        } catch (RuntimeException e) {
            log.error(
                    "a job {} failed, and what it used up was not given back: {}",
                    job.kind(),
                    e.getClass().getName());
        }
    }

    private JobKind kindOf(Held job) {
        return kinds.get()
                .filter(known -> known.name().equals(job.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody knows how to do " + job.kind()));
    }

    private void inFolder(Held job, Life life, BooleanSupplier stopping) throws IOException {
        Path folder = WorkFolder.folder("job");
        try {
            make(job, folder, life, stopping);
        } finally {
            FileSystemUtils.deleteRecursively(folder.toFile());
        }
    }

    private void make(Held job, Path folder, Life life, BooleanSupplier stopping) throws IOException {
        JobKind kind = kindOf(job);
        JobRequest request = seal.request(job.id(), job.request());
        LocaleContextHolder.setLocale(Locale.forLanguageTag(request.language()));
        byte[] key = seal.freshKey();
        Path file = folder.resolve("result");
        Counted counted;
        JobResult result;
        try (OutputStream disk = new BufferedOutputStream(Files.newOutputStream(file));
                OutputStream sealed = seal.sealing(job.id(), key, disk)) {
            counted = new Counted(sealed, life, results.mostBytes());
            JobRun run = new JobRun(request, job.subjectId(), counted, folder, (done, total) -> {
                life.sign();
                if (stopping.getAsBoolean() || !queue.progress(job.id(), done, total)) {
                    throw new JobStopped();
                }
            });
            result = kind.make(run);
        }
        keep(job, file, key, result, counted.size());
    }

    private void keep(Held job, Path file, byte[] key, JobResult result, long size) throws IOException {
        try (InputStream content = Files.newInputStream(file);
                DocumentStore.Received received = results.store().receive(content, Files.size(file))) {
            ContentHash hash = received.hash();
            if (!queue.willBe(job.id(), hash, seal.sealed(job.id(), key))) {
                throw new JobStopped();
            }
            received.keep();
            if (!queue.done(job.id(), result, size, clock.instant().plus(Jobs.KEPT))) {
                results.store().remove(hash);
            }
        }
    }

    /** Where results are kept, and how large one may be. */
    record Results(DocumentStore store, long mostBytes) {}

    /** Knows how much went through, and lets no more through than may be; closing it closes nothing. */
    private static final class Counted extends OutputStream {
        private final OutputStream target;
        private final Life life;
        private final long most;
        private long size;

        Counted(OutputStream target, Life life, long most) {
            this.target = target;
            this.life = life;
            this.most = most;
        }

        @Override
        public void write(int one) throws IOException {
            count(1);
            target.write(one);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            count(length);
            target.write(bytes, offset, length);
            life.sign();
        }

        private void count(int more) {
            size += more;
            if (size > most) {
                throw new RuleBroken("job.too-large");
            }
        }

        long size() {
            return size;
        }
    }
}
