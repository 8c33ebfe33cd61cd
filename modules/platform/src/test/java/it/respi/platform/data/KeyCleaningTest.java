// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

class KeyCleaningTest {
    private static final Instant NOW = Instant.parse("2026-11-22T02:10:00Z");

    private final DataSource source = PlatformTables.fresh();
    private final JdbcClient jdbc = JdbcClient.create(source);

    @Test
    void twoNodesAtOnceForgetWhatIsOlderThanSevenDaysAndNothingElse() {
        keys("old", KeyCleaning.BATCH * 2 + 500, NOW.minus(KeyCleaning.KEPT).minusMillis(1));
        keys("new", 3, NOW.minus(KeyCleaning.KEPT));

        CompletableFuture.allOf(node(), node()).join();

        assertThat(jdbc.sql("select idem_key from platform_idempotency order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("new-0", "new-1", "new-2");
    }

    private CompletableFuture<Void> node() {
        KeyCleaning cleaning = new KeyCleaning(jdbc, Clock.fixed(NOW, ZoneOffset.UTC));
        return CompletableFuture.runAsync(cleaning::forgetOldKeys);
    }

    private void keys(String name, int many, Instant at) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            rows.add(new Object[] {name + "-" + i, Timestamp.from(at)});
        }
        new JdbcTemplate(source)
                .batchUpdate(
                        "insert into platform_idempotency (idem_key, staff_id, route, fingerprint, created_at)"
                                + " values (?, 1, 'POST /', '', ?)",
                        rows);
    }
}
