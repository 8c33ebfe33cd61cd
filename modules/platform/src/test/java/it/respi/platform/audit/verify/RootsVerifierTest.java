// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.platform.audit.TestNode;
import it.respi.platform.audit.verify.Finding.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RootsVerifierTest extends TamperedHistory {
    @Test
    void aChainRewrittenWithAnotherKeyIsCaughtByTheRootsOutside() {
        rewriteWithOtherKeys();
        assertThat(new AuditVerifier(node.jdbc(), proofs("keys", true)).run(0).findings())
                .contains(Finding.entry(Kind.FORGED, SHARD, 1), Finding.root(Kind.ROOT_REPLACED, 1));
        Proofs forged = proofs("other", false);
        assertThat(new AuditVerifier(node.jdbc(), forged).run(0).findings()).isEmpty();
        assertThat(new AuditVerifier(node.jdbc(), proofs("other", true)).run(0).findings())
                .containsExactly(Finding.root(Kind.ROOT_REPLACED, 1), Finding.root(Kind.ROOT_REMOVED, 2));
    }

    @Test
    void aChainRewrittenBelowTheOldRootsDoesNotFitThem() {
        try (TestNode other = emptied("other")) {
            for (long dossier : TestNode.DOSSIERS) {
                other.act(List.of(dossier, dossier), "READ");
            }
            for (int i = 0; i < 43; i++) {
                other.act(List.of(1L, 2L), "READ");
            }
        }
        assertThat(new AuditVerifier(node.jdbc(), proofs("other", false)).run(0).findings())
                .contains(Finding.root(Kind.REWRITTEN, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update platform_audit_root set at_ms = at_ms + 1 where number = 1                 | ROOT_ALTERED
            update platform_audit_root set signature = reverse(signature) where number = 1    | ROOT_ALTERED
            delete from platform_audit_root where number = 1                                  | ROOT_REMOVED
            """)
    void namesTheRootThatIsNotAsItWas(String statement, Kind kind) {
        node.sql(statement);
        assertThat(check(0).findings()).contains(Finding.root(kind, 1));
    }

    @Test
    void theLastRootIsMissedByWhomItWasHandedTo() {
        node.sql("delete from platform_audit_root where number = 2");
        assertThat(check(0).findings()).containsExactly(Finding.root(Kind.ROOT_REMOVED, 2));
    }

    @Test
    void rowsThatTheHistoryVouchesForAreCompared() {
        for (long id = 1; id <= 4; id++) {
            event(id);
        }
        assertThat(check(0).findings()).isEmpty();

        node.sql("update test_event set word = 'other' where id = 2");
        node.sql("delete from test_event where id = 3");
        node.sql("insert into test_event (id, dossier_id, at) values (5, 1, now())");
        assertThat(check(0).findings())
                .containsExactlyInAnyOrder(
                        new Finding(Kind.ROW_ALTERED, "test_event/2"),
                        new Finding(Kind.ROW_REMOVED, "test_event/3"),
                        new Finding(Kind.ROW_INSERTED, "test_event/5"));
    }

    @Test
    void anIncrementFollowsOnlyWhatCameAfter() {
        node.sql("update platform_audit set action = 'OLD'" + HERE + " and seq = 7");
        assertThat(check(1).findings()).isEmpty();
        assertThat(check(1).entries()).isEqualTo(50);
        node.sql("update platform_audit set action = 'NEW'" + HERE + " and seq = 21");
        assertThat(check(1).findings()).containsExactly(Finding.entry(Kind.ALTERED, SHARD, 21));
        node.sql("update platform_audit set hash = 'x'" + HERE + " and seq = 20");
        assertThat(check(1).findings()).contains(Finding.root(Kind.REWRITTEN, 1));
    }

    @Test
    void withoutTheKeyOrderAndRootsAreStillChecked() {
        Proofs anybody = new Proofs(null, proofs("keys", true).seal(), outside(), List.of());
        node.sql("update platform_audit set action = 'X'" + HERE + " and seq = 7");
        assertThat(new AuditVerifier(node.jdbc(), anybody).run(0).findings()).isEmpty();
        node.sql("delete from platform_audit" + HERE + " and seq = 9");
        assertThat(new AuditVerifier(node.jdbc(), anybody).run(0).findings())
                .containsExactly(Finding.entry(Kind.REMOVED, SHARD, 9));
    }
}
