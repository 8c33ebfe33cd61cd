// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit.verify;

import com.google.crypto.tink.Mac;
import it.respi.launcher.TestDatabase;
import it.respi.platform.audit.AuditEntry;
import it.respi.platform.audit.AuditTrail;
import it.respi.platform.audit.ChainedTable;
import it.respi.platform.audit.Purpose;
import it.respi.platform.audit.Shards;
import it.respi.platform.audit.TestNode;
import it.respi.platform.audit.root.Rounds;
import it.respi.platform.crypto.KeyPurpose;
import it.respi.platform.crypto.OfflineKeys;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionTemplate;

/** Dossier 1: twenty entries under the first root, twenty under the second, five under none. */
abstract class TamperedHistory {
    private static final ChainedTable EVENTS = ChainedTable.of("test_event");
    static final int SHARD = Shards.of(1);
    static final String HERE = " where shard = " + SHARD;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private TestDatabase.Schema schema = new TestDatabase.Schema("", "", "");

    @SuppressWarnings("NullAway.Init")
    TestNode node;

    @BeforeEach
    void aHistoryWithTwoRoots() {
        schema = TestNode.schema();
        node = start("keys");
        write(20);
        Rounds.round(node);
        write(20);
        Rounds.round(node);
        write(5);
    }

    @AfterEach
    void stop() {
        node.close();
    }

    Report check(long since) {
        return new AuditVerifier(node.jdbc(), proofs("keys", true)).run(since);
    }

    Proofs proofs(String keys, boolean outside) {
        return new Proofs(
                OfflineKeys.read(folder.resolve(keys), KeyPurpose.AUDIT, Mac.class)
                        .orElseThrow(),
                OfflineKeys.verifier(folder.resolve(keys), KeyPurpose.SEAL).orElseThrow(),
                outside ? outside() : null,
                List.of("test_event"));
    }

    Path outside() {
        return folder.resolve("outside/roots.jsonl");
    }

    TestNode start(String keys) {
        return TestNode.start(
                schema,
                folder.resolve(keys),
                Map.of("respi.audit.roots-dir", folder.resolve("outside").toString()));
    }

    void write(int times) {
        for (int i = 0; i < times; i++) {
            node.act(List.of(1L, 2L), "READ");
        }
    }

    void copy(long from, long to) {
        node.sql("insert into platform_audit select shard, " + to + ", at_ms, dossier_id, staff_id, office_id, lanes,"
                + " action, purpose, reason, object, listed, payload_hash, hash, reverse(hash) from platform_audit"
                + HERE + " and seq = " + from);
    }

    void event(long id) {
        List<?> values = List.of(
                id,
                1L,
                "word",
                Timestamp.from(Instant.now().truncatedTo(ChronoUnit.MILLIS)),
                LocalDate.of(2026, 11, 22));
        node.bean(TransactionTemplate.class).executeWithoutResult(status -> {
            node.jdbc().sql(EVENTS.insert()).params(values).update();
            node.bean(AuditTrail.class)
                    .done(AuditEntry.of(Instant.now(), TestNode.ANNA, 1, "EVENT", Purpose.CASE_WORK)
                            .sealing(EVENTS.sealed(values)));
        });
    }

    /** Everything anew, as somebody who has the database and makes keys of their own. */
    void rewriteWithOtherKeys() {
        try (TestNode other = emptied("other")) {
            other.sql("delete from platform_audit_root");
            other.act(List.of(1L, 2L), "READ");
            Rounds.round(other);
        }
    }

    TestNode emptied(String keys) {
        node.sql("delete from platform_audit");
        node.sql("update platform_audit_head set seq = 0, hash = ''");
        node.sql("delete from platform_key");
        node.sql("update platform_audit_lease set held_until = '2000-01-01'");
        return TestNode.start(schema, folder.resolve(keys));
    }
}
