// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.respi.launcher.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class AuditTrailTest {
    private static final int THREADS = 8;
    private static final int ROUNDS = 100;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path keys;

    private TestDatabase.Schema schema = new TestDatabase.Schema("", "", "");

    @SuppressWarnings("NullAway.Init")
    private TestNode node;

    @BeforeEach
    void anEmptyHistory() {
        schema = TestNode.schema();
        node = TestNode.start(schema, keys);
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void everyEntryFollowsTheOneBeforeInTheChainOfItsDossier() {
        node.act(List.of(1L, 2L, 1L), "READ");
        node.act(List.of(1L), "OPEN");

        assertThat(node.jdbc()
                        .sql("select action from platform_audit where dossier_id = 1 order by seq")
                        .query(String.class)
                        .list())
                .containsExactly("READ", "READ", "OPEN");
        assertThat(node.number("select count(*) from platform_audit a join platform_audit b on b.shard = a.shard"
                        + " and b.seq = a.seq + 1 and b.prev_hash = a.hash"))
                .isEqualTo(2);
        assertThat(node.number("select count(*) from platform_audit a join platform_audit_head h on h.shard = a.shard"
                        + " and h.seq = a.seq and h.hash = a.hash"))
                .isEqualTo(2);
    }

    @Test
    void aTransactionThatRollsBackLeavesNeitherEntryNorGap() {
        node.act(List.of(1L), "FIRST");
        node.bean(TransactionTemplate.class).executeWithoutResult(status -> {
            node.bean(AuditTrail.class)
                    .done(AuditEntry.of(Instant.now(), TestNode.ANNA, 1, "NEVER", Purpose.CASE_WORK));
            status.setRollbackOnly();
        });
        node.act(List.of(1L), "SECOND");

        assertThat(node.jdbc()
                        .sql("select concat(seq, action) from platform_audit order by seq")
                        .query(String.class)
                        .list())
                .containsExactly("1FIRST", "2SECOND");
    }

    @Test
    void aNodeThatRemembersAnOlderEndOfTheChainReadsItAnew() {
        try (TestNode other = TestNode.start(schema, keys)) {
            node.act(List.of(1L), "A");
            other.act(List.of(1L), "B");
            node.act(List.of(1L), "C");
            node.act(List.of(1L), "D");
            other.act(List.of(1L), "E");
        }

        assertThat(node.jdbc()
                        .sql("select concat(seq, action) from platform_audit order by seq")
                        .query(String.class)
                        .list())
                .containsExactly("1A", "2B", "3C", "4D", "5E");
        assertThat(node.number("select count(*) from platform_audit a join platform_audit b on b.shard = a.shard"
                        + " and b.seq = a.seq + 1 and b.prev_hash = a.hash"))
                .isEqualTo(4);
    }

    @Test
    void whatCannotBeWrittenDownIsNotDone() {
        node.sql("rename table platform_audit to away");

        assertThatThrownBy(() -> node.bean(TransactionTemplate.class).executeWithoutResult(status -> {
                    node.sql("insert into test_event (id, dossier_id, at) values (1, 1, now())");
                    node.bean(AuditTrail.class)
                            .done(AuditEntry.of(Instant.now(), TestNode.ANNA, 1, "OPEN", Purpose.CASE_WORK));
                }))
                .isInstanceOf(DataAccessException.class);
        assertThat(node.number("select count(*) from test_event")).isZero();
    }

    @Test
    void anEntryOutsideATransactionThatWritesIsRefused() {
        AuditEntry entry = AuditEntry.of(Instant.now(), TestNode.ANNA, 1, "READ", Purpose.CASE_WORK);
        TransactionTemplate reading = new TransactionTemplate(node.bean(PlatformTransactionManager.class));
        reading.setReadOnly(true);

        assertThatThrownBy(() -> node.bean(AuditTrail.class).seen(entry)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> reading.executeWithoutResult(
                        status -> node.bean(AuditTrail.class).seen(entry)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aListIsOneEntryWithAllItsDossiers() {
        node.bean(TransactionTemplate.class)
                .executeWithoutResult(status -> node.bean(AuditTrail.class)
                        .seen(AuditEntry.list(Instant.now(), TestNode.ANNA, List.of(7L, 8L), Purpose.SEARCH)));

        assertThat(node.jdbc()
                        .sql("select listed from platform_audit where dossier_id is null")
                        .query(String.class)
                        .list())
                .containsExactly("7,8");
    }

    @Test
    void onlyWhoWritesInTheSameChainWaits() throws Exception {
        assertThat(TestNode.DOSSIERS.stream().map(Shards::of)).doesNotHaveDuplicates();
        try (Connection holder = node.bean(DataSource.class).getConnection()) {
            holder.setAutoCommit(false);
            holder.createStatement()
                    .executeQuery("select seq from platform_audit_head where shard = " + Shards.of(1) + " for update");

            node.act(TestNode.DOSSIERS.subList(1, THREADS), "READ");
            assertThatThrownBy(() -> node.bean(TransactionTemplate.class).executeWithoutResult(status -> {
                        node.sql("set session innodb_lock_wait_timeout = 1");
                        node.bean(AuditTrail.class)
                                .done(AuditEntry.of(Instant.now(), TestNode.ANNA, 1, "READ", Purpose.CASE_WORK));
                    }))
                    .isInstanceOf(CannotAcquireLockException.class);
            holder.rollback();
        }
        assertThat(node.number("select count(*) from platform_audit")).isEqualTo(THREADS - 1);
    }

    @Test
    void eightThreadsOnDifferentDossiersNeverWaitForALock() {
        node.act(TestNode.DOSSIERS, "FIRST");
        long before = lockWaits();

        together(thread -> node.act(List.of(TestNode.DOSSIERS.get(thread)), "READ"));

        assertThat(lockWaits()).isEqualTo(before);
        assertThat(node.number("select count(*) from platform_audit")).isEqualTo(THREADS + (long) THREADS * ROUNDS);
    }

    @Test
    void transactionsOverSeveralDossiersNeverWaitInACircle() {
        together(thread -> {
            List<Long> several = new ArrayList<>(TestNode.DOSSIERS);
            Collections.shuffle(several, new Random(thread));
            node.act(several.subList(0, 4), "READ");
        });

        assertThat(node.number("select sum(seq) from platform_audit_head")).isEqualTo(THREADS * ROUNDS * 4L);
        assertThat(node.number("select count(*) from platform_audit")).isEqualTo(THREADS * ROUNDS * 4L);
    }

    private long lockWaits() {
        return node.number("select variable_value from information_schema.global_status"
                + " where variable_name = 'INNODB_ROW_LOCK_WAITS'");
    }

    private static void together(IntConsumer work) {
        CompletableFuture.allOf(IntStream.range(0, THREADS)
                        .mapToObj(thread -> CompletableFuture.runAsync(
                                () -> {
                                    for (int i = 0; i < ROUNDS; i++) {
                                        work.accept(thread);
                                    }
                                },
                                task -> Thread.ofPlatform().start(task)))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
    }
}
