// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Mac;
import com.zaxxer.hikari.HikariDataSource;
import it.respi.launcher.TestDatabase;
import it.respi.platform.audit.verify.AuditVerifier;
import it.respi.platform.audit.verify.Finding;
import it.respi.platform.audit.verify.Proofs;
import it.respi.platform.audit.verify.Report;
import it.respi.platform.crypto.KeyPurpose;
import it.respi.platform.crypto.OfflineKeys;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class FirstLinksTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path keys;

    @Test
    void whatWasThereBeforeIsChainedOncePageByPageAndNothingIsTakenInLater() {
        TestDatabase.Schema schema = TestNode.schema();
        try (HikariDataSource source = TestNode.source(schema.jdbcUrl(), schema.user(), schema.password())) {
            JdbcClient jdbc = JdbcClient.create(source);
            for (int id = 1; id <= 5; id++) {
                insert(jdbc, id);
            }
            TestNode.start(schema, keys).close();
            assertThat(check(jdbc).findings()).isEmpty();
            assertThat(check(jdbc).entries()).isEqualTo(5);

            insert(jdbc, 6);
            TestNode.start(schema, keys).close();
            assertThat(check(jdbc).entries()).isEqualTo(5);
            assertThat(check(jdbc).findings()).containsExactly(new Finding(Finding.Kind.ROW_INSERTED, "test_event/6"));
        }
    }

    private static void insert(JdbcClient jdbc, int id) {
        jdbc.sql("insert into test_event (id, dossier_id, word, at) values (?, ?, 'word', '2026-11-22 10:00:00.123')")
                .params(id, id % 2)
                .update();
    }

    private Report check(JdbcClient jdbc) {
        Proofs proofs = new Proofs(
                OfflineKeys.read(keys, KeyPurpose.AUDIT, Mac.class).orElseThrow(),
                OfflineKeys.verifier(keys, KeyPurpose.SEAL).orElseThrow(),
                null,
                List.of("test_event"));
        return new AuditVerifier(jdbc, proofs).run(0);
    }
}
