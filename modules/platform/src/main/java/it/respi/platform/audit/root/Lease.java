// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit.root;

import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which node makes the roots: a row of the database, by the clock of the database. */
@Component
class Lease {
    private final JdbcClient jdbc;
    private final long seconds;
    private final String node = UUID.randomUUID().toString();

    Lease(JdbcClient jdbc, AuditSettings settings) {
        this.jdbc = jdbc;
        this.seconds = Duration.ofSeconds(2)
                .plus(settings.rootsEvery().multipliedBy(2))
                .toSeconds();
    }

    /** Whether this node makes the roots from now on, for a little longer than two rounds. */
    boolean take() {
        return jdbc.sql("update platform_audit_lease set node = ?,"
                                + " held_until = date_add(utc_timestamp(3), interval ? second)"
                                + " where id = 1 and (node = ? or held_until < utc_timestamp(3))")
                        .params(node, seconds, node)
                        .update()
                == 1;
    }
}
