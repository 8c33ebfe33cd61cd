// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Mac;
import it.respi.platform.audit.AuditEntry;
import it.respi.platform.audit.AuditTrail;
import it.respi.platform.audit.Purpose;
import it.respi.platform.audit.TestNode;
import it.respi.platform.audit.root.Rounds;
import it.respi.platform.crypto.KeyPurpose;
import it.respi.platform.crypto.OfflineKeys;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionTemplate;

/** The figures of docs/benchmarks.md; no test of the build, because its name does not say so: run it by name. */
class AuditFigures {
    private static final int ROUNDS = 2_000;
    private static final int ENTRIES = 1_000_000;
    private static final int BATCH = 1_000;
    /** Beside the insert: a transaction of eight statements, as a small action of the application sends. */
    private static final int READS = 7;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path keys;

    @Test
    void whatAnEntryCosts() {
        try (TestNode node = TestNode.start(TestNode.schema(), keys)) {
            for (int round = 0; round < 3; round++) {
                for (int threads : List.of(1, 8)) {
                    say("%d threads: %.0f/s without, %.0f/s with the chain"
                            .formatted(
                                    threads,
                                    perSecond(threads, i -> fact(node, i, false)),
                                    perSecond(threads, i -> fact(node, i, true))));
                    node.sql("delete from test_event");
                }
            }
        }
    }

    /** Entries of 1,000 dossiers, so that all chains are there, with a root after every ten thousand. */
    @Test
    void howFastTheHistoryIsChecked() {
        try (TestNode node = TestNode.start(TestNode.schema(), keys)) {
            for (int i = 0; i < ENTRIES / BATCH; i++) {
                node.act(
                        IntStream.range(0, BATCH)
                                .mapToObj(dossier -> (long) dossier)
                                .toList(),
                        "READ");
                if (i % 10 == 0) {
                    Rounds.round(node);
                }
            }
            Proofs proofs = new Proofs(
                    OfflineKeys.read(keys, KeyPurpose.AUDIT, Mac.class).orElseThrow(),
                    OfflineKeys.verifier(keys, KeyPurpose.SEAL).orElseThrow(),
                    null,
                    List.of());
            for (int run = 0; run < 2; run++) {
                long begin = System.nanoTime();
                Report report = new AuditVerifier(node.jdbc(), proofs).run(0);
                double seconds = (System.nanoTime() - begin) / 1e9;
                assertThat(report.findings()).isEmpty();
                assertThat(report.entries()).isEqualTo(ENTRIES);
                say("%d entries in %.1f s, %.0f/s, heap at most %d MB"
                        .formatted(
                                ENTRIES,
                                seconds,
                                ENTRIES / seconds,
                                Runtime.getRuntime().maxMemory() >> 20));
            }
        }
    }

    private static void fact(TestNode node, int dossier, boolean chained) {
        node.bean(TransactionTemplate.class).executeWithoutResult(status -> {
            node.sql(
                    "insert into test_event (id, dossier_id, at) values (?, ?, now())",
                    System.nanoTime() * 8 + dossier,
                    dossier);
            for (int read = 0; read < READS; read++) {
                node.number("select count(*) from test_event where id = " + read);
            }
            if (chained) {
                node.bean(AuditTrail.class)
                        .done(AuditEntry.of(Instant.now(), TestNode.ANNA, dossier, "READ", Purpose.CASE_WORK));
            }
        });
    }

    private static double perSecond(int threads, java.util.function.IntConsumer work) {
        long begin = System.nanoTime();
        CompletableFuture.allOf(IntStream.range(0, threads)
                        .mapToObj(thread -> CompletableFuture.runAsync(
                                () -> {
                                    for (int i = 0; i < ROUNDS / threads; i++) {
                                        work.accept(thread);
                                    }
                                },
                                task -> Thread.ofPlatform().start(task)))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
        return ROUNDS / ((System.nanoTime() - begin) / 1e9);
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
