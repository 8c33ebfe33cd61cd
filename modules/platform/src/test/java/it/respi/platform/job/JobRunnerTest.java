// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.job;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.crypto.CipherOfTests;
import it.respi.platform.job.JobRunner.Limits;
import it.respi.platform.store.ContentHash;
import it.respi.platform.store.DocumentStore;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A job that hangs is let go; one that goes on is not. */
class JobRunnerTest {
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(300);

    private final CountDownLatch end = new CountDownLatch(1);
    private final JdbcClient jdbc = JobRowsOfTests.database();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path keys;

    @SuppressWarnings("NullAway.Init")
    private JobSeal seal;

    @BeforeEach
    void cipher() {
        seal = new JobSeal(CipherOfTests.with(keys, jdbc), JsonMapper.shared());
    }

    @AfterEach
    void nothingHangsAnyMore() {
        end.countDown();
    }

    @Test
    void aJobThatShowsNoSignIsLeftToOthersAndThisNodeGoesOnWithTheNext() throws Exception {
        insert(1, "HANGS");
        JobRunner runner = runner(new Limits(LONG, SHORT, LONG));
        await().atMost(20, SECONDS).until(() -> look(runner, 1).equals("WAITING 1"));
        insert(2, "STEPS");
        await().atMost(20, SECONDS).until(() -> look(runner, 2).equals("FAILED 1"));
        assertThat(state(1)).as("this node does not begin what hangs here").isEqualTo("WAITING 1");
        assertThat(new JobQueue(jdbc, LONG).take()).map(JobQueue.Held::id).contains(1L);
        end.countDown();
        runner.destroy();
        assertThat(state(1)).as("who hung does not end it for who has it now").isEqualTo("RUNNING 2");
    }

    @Test
    void aJobThatGoesOnIsHeldHoweverLongItTakes() throws Exception {
        insert(1, "STEPS");
        JobRunner runner = runner(new Limits(LONG, SHORT, LONG));
        await().atMost(20, SECONDS).until(() -> look(runner, 1).equals("FAILED 1"));
        assertThat(jdbc.sql("select error from platform_job")
                        .query(String.class)
                        .single())
                .as("it came to its end")
                .isEqualTo("steps.done");
        runner.destroy();
    }

    @Test
    void noJobWorksLongerThanAJobMay() throws Exception {
        insert(1, "STEPS");
        JobRunner runner = runner(new Limits(LONG, LONG, SHORT));
        await().atMost(20, SECONDS).until(() -> look(runner, 1).startsWith("WAITING"));
        runner.destroy();
    }

    private String look(JobRunner runner, long id) {
        runner.look();
        return state(id);
    }

    private String state(long id) {
        return jdbc.sql("select concat(state, ' ', tries) from platform_job where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private JobRunner runner(Limits limits) {
        StaticListableBeanFactory kinds = new StaticListableBeanFactory();
        kinds.addBean("hangs", new Kind("HANGS", run -> hang()));
        kinds.addBean("steps", new Kind("STEPS", this::steps));
        return new JobRunner(
                jdbc, kinds.getBeanProvider(JobKind.class), seal, new NoStore(), Clock.systemUTC(), limits);
    }

    /** Does not even listen when it is asked to end. */
    private void hang() {
        while (end.getCount() > 0) {
            pause();
        }
    }

    /** Twenty of them take much longer than a job may be quiet. */
    private void steps(JobRun run) {
        for (int step = 0; step < 20; step++) {
            pause();
            run.progress(step, 20);
        }
        throw new RuleBroken("steps.done");
    }

    private void pause() {
        try {
            if (end.await(50, MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException asked) {
            return;
        }
    }

    private void insert(long id, String kind) {
        JobRowsOfTests.insert(jdbc, seal, id, kind);
    }

    private record Kind(String name, Consumer<JobRun> work) implements JobKind {
        @Override
        public JobResult make(JobRun run) {
            work.accept(run);
            throw new RuleBroken("hangs.done");
        }

        @Override
        public void handOut(Actor actor, long subjectId, String request) {}
    }

    /** None of these jobs has a result. */
    private static final class NoStore implements DocumentStore {
        @Override
        public Received receive(InputStream content, long mostBytes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public InputStream open(ContentHash hash) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(ContentHash hash) {
            throw new UnsupportedOperationException();
        }
    }
}
