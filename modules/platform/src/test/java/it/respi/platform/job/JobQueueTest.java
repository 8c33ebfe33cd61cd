// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.launcher.TestDatabase;
import it.respi.platform.store.ContentHash;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Jobs on two nodes: done by one at a time, begun again when a node ends, given up in the end. */
class JobQueueTest {
    private static final Duration LONG = Duration.ofMinutes(5);

    private final JdbcClient jdbc = database();
    private final JobQueue first = new JobQueue(jdbc, LONG);
    private final JobQueue second = new JobQueue(jdbc, LONG);

    @BeforeEach
    void aJob() {
        insert(1);
    }

    @Test
    void isTakenByOneOfTwoNodes() {
        assertThat(first.take()).isPresent();
        assertThat(second.take()).isEmpty();
        assertThat(second.progress(1, 5, 10)).isFalse();
        assertThat(first.progress(1, 5, 10)).isTrue();
    }

    @Test
    void twoNodesAtOnceTakeEachJobOnce() {
        for (int id = 2; id <= 20; id++) {
            insert(id);
        }
        var taken = CompletableFuture.supplyAsync(() -> all(first))
                .thenCombine(CompletableFuture.supplyAsync(() -> all(second)), Integer::sum)
                .join();
        assertThat(taken).isEqualTo(20);
        assertThat(jdbc.sql("select max(tries) from platform_job")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void isBegunAgainByTheOtherNodeWhenOneEndsAndTheFirstNoticesIt() {
        assertThat(first.take()).isPresent();
        leaseIsOver();
        assertThat(second.take()).isPresent();
        assertThat(first.progress(1, 9, 10)).isFalse();
        assertThat(first.done(1, new JobResult("a.pdf", "application/pdf"), 1, Instant.now()))
                .isFalse();
        assertThat(state()).isEqualTo("RUNNING");
    }

    @Test
    void isGivenUpWhenItEndedThreeNodes() {
        for (int node = 0; node < JobQueue.TRIES; node++) {
            first.giveUp();
            assertThat(first.take()).isPresent();
            leaseIsOver();
        }
        first.giveUp();
        assertThat(first.take()).isEmpty();
        assertThat(state()).isEqualTo("FAILED");
    }

    @Test
    void isNotTakenAndNotFinishedAnyMoreWhenWhatItIsAboutWasErased() {
        insert(2);
        assertThat(first.take()).isPresent();
        new JobTable(jdbc).forget(List.of(1L));

        assertThat(second.take()).isEmpty();
        assertThat(first.progress(1, 9, 10)).isFalse();
        assertThat(first.willBe(1, ContentHash.of(new byte[32]), new byte[] {1}))
                .isFalse();
        assertThat(first.done(1, new JobResult("a.pdf", "application/pdf"), 1, Instant.now()))
                .isFalse();
        assertThat(jdbc.sql("select count(*) from platform_job where expires_at < now()")
                        .query(Integer.class)
                        .single())
                .as("removed by whichever node looks first")
                .isEqualTo(2);
    }

    @Test
    void aNodeThatStopsCostsNoTry() {
        for (int node = 0; node < JobQueue.TRIES + 1; node++) {
            assertThat(first.take()).isPresent();
            first.giveBack(1);
        }
        assertThat(state()).isEqualTo("WAITING");
    }

    private int all(JobQueue node) {
        int taken = 0;
        for (var held = node.take(); held.isPresent(); held = node.take()) {
            taken++;
            node.failed(held.get().id(), "job.failed");
        }
        return taken;
    }

    private void leaseIsOver() {
        jdbc.sql("update platform_job set held_until = utc_timestamp(3) - interval 1 second")
                .update();
    }

    private String state() {
        return jdbc.sql("select state from platform_job where id = 1")
                .query(String.class)
                .single();
    }

    private void insert(long id) {
        jdbc.sql("insert into platform_job (id, kind, subject_id, staff_id, office_id, state, request, back,"
                        + " held_until, asked_at, expires_at) values (?, 'TEST', 1, 1, 1, 'WAITING', 'x', '/',"
                        + " utc_timestamp(3) - interval 1 second, now(), now() + interval 1 day)")
                .param(id)
                .update();
    }

    private static JdbcClient database() {
        TestDatabase.Schema schema = TestDatabase.freshSchema();
        var source = new DriverManagerDataSource(schema.jdbcUrl(), schema.user(), schema.password());
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/platform")
                .load()
                .migrate();
        return JdbcClient.create(source);
    }
}
