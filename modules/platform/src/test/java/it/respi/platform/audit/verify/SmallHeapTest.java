// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.launcher.TestDatabase;
import it.respi.platform.audit.AuditEntry;
import it.respi.platform.audit.AuditTrail;
import it.respi.platform.audit.Purpose;
import it.respi.platform.audit.TestNode;
import it.respi.platform.audit.Who;
import it.respi.platform.audit.root.Rounds;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionTemplate;

/** A long history is checked in a heap that could not hold it. */
class SmallHeapTest {
    private static final int ENTRIES = 30_000;
    private static final int BATCH = 1_000;
    private static final int OUT_OF_MEMORY = 3;
    private static final List<Long> LONG_LIST =
            LongStream.range(0, 50).mapToObj(i -> 800_000_000_000_000_000L + i).toList();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path keys;

    @Test
    void theCheckNeedsNoMoreMemoryForALongerHistory() throws Exception {
        TestDatabase.Schema schema = TestNode.schema();
        try (TestNode node = TestNode.start(schema, keys)) {
            for (int i = 0; i < ENTRIES / BATCH; i++) {
                lists(node);
            }
            Rounds.round(node);
        }
        assertThat(run(schema, "hold")).as("all of it does not fit").isEqualTo(OUT_OF_MEMORY);
        assertThat(run(schema, "check")).isZero();
    }

    private static void lists(TestNode node) {
        node.bean(TransactionTemplate.class)
                .executeWithoutResult(status -> IntStream.range(0, BATCH)
                        .forEach(i -> node.bean(AuditTrail.class)
                                .seen(AuditEntry.list(
                                        Instant.now(), new Who(1 + i % 8, 1, "HD-OP"), LONG_LIST, Purpose.SEARCH))));
    }

    private int run(TestDatabase.Schema schema, String what) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        InSmallHeap.class.getName(),
                        what,
                        schema.jdbcUrl(),
                        schema.user(),
                        schema.password(),
                        keys.toString(),
                        String.valueOf(ENTRIES))
                .redirectErrorStream(true)
                .redirectOutput(keys.resolve(what + ".log").toFile())
                .start()
                .waitFor();
    }
}
