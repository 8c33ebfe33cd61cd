// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.retention;

import java.util.function.IntSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Of all nodes one works on the conservation at a time; who ends in the middle of it loses the turn after ten minutes. */
@Component
class RetentionTurn {
    private static final int MINUTES = 10;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    RetentionTurn(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Whether it is this node's turn. */
    boolean begin() {
        return jdbc.sql("update dossier_retention_turn set held_until = utc_timestamp(3) + interval " + MINUTES
                                + " minute where id = 1 and held_until <= utc_timestamp(3)")
                        .update()
                == 1;
    }

    /** Does a batch in one transaction, and keeps the turn; how many rows it changed. */
    int together(IntSupplier batch) {
        Integer changed = transaction.execute(status -> {
            int rows = batch.getAsInt();
            jdbc.sql("update dossier_retention_turn set held_until = utc_timestamp(3) + interval " + MINUTES
                            + " minute where id = 1")
                    .update();
            return rows;
        });
        return changed == null ? 0 : changed;
    }

    void end() {
        jdbc.sql("update dossier_retention_turn set held_until = utc_timestamp(3) where id = 1")
                .update();
    }
}
