// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Actor;
import it.respi.platform.crypto.CipherOfTests;
import it.respi.platform.store.ContentHash;
import it.respi.platform.store.DocumentStore;
import it.respi.platform.store.StoreUnavailable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of a job when its result is too large, or the store is away. */
class JobWorkerTest {
    private static final int MOST = 1000;

    private final JdbcClient jdbc = JobRowsOfTests.database();
    private final JobQueue queue = new JobQueue(jdbc, Duration.ofMinutes(5));
    private final Writes kind = new Writes();
    private final Away store = new Away();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private JobWorker worker;

    @BeforeEach
    void aJob() {
        JobSeal seal = new JobSeal(CipherOfTests.with(folder, jdbc), JsonMapper.shared());
        worker = new JobWorker(
                queue, () -> Stream.of(kind), seal, new JobWorker.Results(store, MOST), Clock.systemUTC());
        JobRowsOfTests.insert(jdbc, seal, 1, "WRITES");
        store.folder = folder;
    }

    @Test
    void aResultThatIsTooLargeIsStoppedWhileItIsWrittenAndSaysSo() {
        kind.bytes = MOST + 1;

        work();

        assertThat(job()).isEqualTo("FAILED 1 job.too-large");
        assertThat(store.asked).as("the store was not even asked").isZero();
        assertThat(kind.over).as("what it used up is given back").containsExactly("1 words of 1");
    }

    @Test
    void aResultOfExactlyThatSizeIsKept() {
        kind.bytes = MOST;
        store.back = true;

        work();

        assertThat(job()).isEqualTo("DONE 1 ");
        assertThat(jdbc.sql("select result_size from platform_job")
                        .query(Long.class)
                        .single())
                .isEqualTo(MOST);
        assertThat(kind.over).isEmpty();
    }

    @Test
    void whileTheStoreIsAwayItIsTriedAgainAndDoneWhenTheStoreIsBack() {
        work();
        assertThat(job()).as("waits for the store").isEqualTo("WAITING 1 ");
        assertThat(queue.take()).as("not at once").isEmpty();

        later();
        store.back = true;
        work();

        assertThat(job()).isEqualTo("DONE 2 ");
        assertThat(kind.over).isEmpty();
    }

    @Test
    void whatWasLeftWhenTheStoreWentAwayInTheMiddleIsRemovedBeforeItIsBegunAgain() {
        store.back = true;
        store.keeps = false;
        work();
        assertThat(job()).isEqualTo("WAITING 1 ");
        byte[] left = jdbc.sql("select result_hash from platform_job")
                .query(byte[].class)
                .single();

        later();
        store.keeps = true;
        work();

        assertThat(job()).isEqualTo("DONE 2 ");
        assertThat(store.removed).containsExactly(ContentHash.of(left));
    }

    @Test
    void aStoreThatStaysAwayEndsTheJobAndWhatItUsedUpIsGivenBackOnce() {
        for (int attempt = 0; attempt < JobQueue.TRIES; attempt++) {
            work();
            later();
        }
        assertThat(kind.over).isEmpty();

        queue.giveUp().forEach(worker::nothingCameOf);
        queue.giveUp().forEach(worker::nothingCameOf);

        assertThat(job()).isEqualTo("FAILED 3 job.failed");
        assertThat(kind.over).containsExactly("1 words of 1");
    }

    private void work() {
        worker.work(queue.take().orElseThrow(), new Life(), () -> false);
    }

    private void later() {
        jdbc.sql("update platform_job set held_until = utc_timestamp(3) - interval 1 second")
                .update();
    }

    private String job() {
        return jdbc.sql("select concat(state, ' ', tries, ' ', coalesce(error, '')) from platform_job")
                .query(String.class)
                .single();
    }

    /** Writes so many bytes. */
    private static final class Writes implements JobKind {
        private final List<String> over = new ArrayList<>();
        private int bytes = 10;

        @Override
        public String name() {
            return "WRITES";
        }

        @Override
        public JobResult make(JobRun run) throws IOException {
            for (int i = 0; i < bytes; i++) {
                run.out().write(i);
            }
            return new JobResult("a.bin", "application/octet-stream");
        }

        @Override
        public void handOut(Actor actor, long subjectId, String request) {}

        @Override
        public void failed(long subjectId, String request) {
            over.add(subjectId + " " + request);
        }
    }

    /** A store that cannot be reached until it is back. */
    private static final class Away implements DocumentStore {
        private final List<ContentHash> removed = new ArrayList<>();
        private boolean back;
        private boolean keeps = true;
        private int asked;
        private Path folder = Path.of("");

        @Override
        public Received receive(InputStream content, long mostBytes) throws IOException {
            asked++;
            if (!back) {
                throw new StoreUnavailable(new IOException("away"));
            }
            Path file = folder.resolve("received");
            byte[] bytes = content.readAllBytes();
            assertThat((long) bytes.length).isLessThanOrEqualTo(mostBytes);
            Files.write(file, bytes);
            return new Taken(file, bytes.length, keeps);
        }

        @Override
        public InputStream open(ContentHash hash) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(ContentHash hash) {
            removed.add(hash);
        }
    }

    private record Taken(Path file, long size, boolean keeps) implements DocumentStore.Received {
        @Override
        public ContentHash hash() {
            return ContentHash.of(new byte[32]);
        }

        @Override
        public void keep() {
            if (!keeps) {
                throw new StoreUnavailable(new IOException("away"));
            }
        }

        @Override
        public void close() {}
    }
}
