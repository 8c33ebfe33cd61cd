// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.platform.audit.Shards;
import it.respi.platform.audit.verify.Finding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditVerifierTest extends TamperedHistory {
    @Test
    void aHistoryAsItWasWrittenIsInOrder() {
        Report report = check(0);
        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isEqualTo(90);
        assertThat(report.roots()).isEqualTo(2);
        assertThat(report.lastRoot()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update platform_audit set action = 'NOTHING' where shard = %d and seq = 7                 | ALTERED  | 7
            update platform_audit set staff_id = 12 where shard = %d and seq = 30                     | ALTERED  | 30
            update platform_audit set hash = concat(left(hash, 36), 'x') where shard = %d and seq = 8 | ALTERED  | 8
            delete from platform_audit where shard = %d and seq = 25                                  | REMOVED  | 25
            delete from platform_audit where shard = %d and seq = 1                                   | REMOVED  | 1
            delete from platform_audit where shard = %d and seq > 35                                  | REMOVED  | 36
            delete from platform_audit where shard = %d and seq = 45                                  | REMOVED  | 45
            update platform_audit set reason = 'x' where shard = %d and seq = 45                      | FORGED   | 45
            update platform_audit_head set hash = 'x' where shard = %d                                | ALTERED  | 45
            """)
    void namesTheFirstEntryThatIsNotAsItWas(String statement, Kind kind, long seq) {
        node.sql(statement.formatted(SHARD));
        assertThat(check(0).findings()).containsExactly(Finding.entry(kind, SHARD, seq));
    }

    @Test
    void anEntryPutAtTheEndIsNamed() {
        copy(45, 46);
        assertThat(check(0).findings()).containsExactly(Finding.entry(Kind.INSERTED, SHARD, 46));
        node.sql("update platform_audit_head set seq = 46, hash =" + " (select hash from platform_audit" + HERE
                + " and seq = 46)" + HERE);
        assertThat(check(0).findings()).containsExactly(Finding.entry(Kind.FORGED, SHARD, 46));
    }

    @Test
    void anEntryPutInTheMiddleIsNamed() {
        node.sql("update platform_audit set seq = seq + 1" + HERE + " and seq > 22 order by seq desc");
        copy(22, 23);
        node.sql("update platform_audit set prev_hash = (select hash from (select hash from platform_audit" + HERE
                + " and seq = 22) h)" + HERE + " and seq = 23");
        node.sql("update platform_audit_head set seq = 46" + HERE);
        assertThat(check(0).findings()).containsExactly(Finding.entry(Kind.INSERTED, SHARD, 23));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 19, 20, 35, 39})
    void aTailOfAnyLengthThatWasCutOffTogetherWithItsHeadIsMissedByTheSignedRoot(int left) {
        node.sql("delete from platform_audit" + HERE + " and seq > ?", left);
        node.sql(
                "update platform_audit_head set seq = ?, hash = coalesce((select hash from platform_audit" + HERE
                        + " and seq = ?), '')" + HERE,
                left,
                left);
        assertThat(check(0).findings()).containsExactly(Finding.entry(Kind.REMOVED, SHARD, left + 1));
    }

    @Test
    void aWholeHistoryThatWasEmptiedIsMissedInEachChainThatHadOne() {
        node.sql("delete from platform_audit");
        node.sql("update platform_audit_head set seq = 0, hash = ''");
        assertThat(check(0).findings())
                .containsExactlyInAnyOrder(
                        Finding.entry(Kind.REMOVED, SHARD, 1), Finding.entry(Kind.REMOVED, Shards.of(2), 1));
    }

    @Test
    void twoEntriesThatChangedPlacesAreNamed() {
        node.sql("update platform_audit set seq = 1000" + HERE + " and seq = 7");
        node.sql("update platform_audit set seq = 7" + HERE + " and seq = 8");
        node.sql("update platform_audit set seq = 8" + HERE + " and seq = 1000");
        assertThat(check(0).findings()).containsExactly(Finding.entry(Kind.ALTERED, SHARD, 7));
    }
}
