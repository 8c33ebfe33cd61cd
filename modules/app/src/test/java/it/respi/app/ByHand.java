// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import it.respi.dossiers.SharingRecord;
import it.respi.platform.audit.AuditEntry;
import it.respi.platform.audit.AuditTrail;
import it.respi.platform.audit.ChainedTable;
import it.respi.platform.audit.Purpose;
import it.respi.platform.audit.Who;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What tests wrote into the tables by hand is made known to the history, so that it speaks of nothing but what follows. */
class ByHand {
    private final SharingRecord record;
    private final AuditTrail audit;
    private final JdbcClient jdbc;

    ByHand(SharingRecord record, AuditTrail audit, JdbcClient jdbc) {
        this.record = record;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    @Transactional
    public void known() {
        for (ChainedTable table : record.tables()) {
            written(table, "select t." + table.dossierColumn() + ", " + table.keySql() + " from " + table.name() + " t"
                    + " where t." + table.dossierColumn() + " is not null");
            written(table, "select distinct dossier_id, substring_index(object, '/', -1) from platform_audit where"
                    + " dossier_id is not null and object like '" + table.name() + "/%'");
        }
    }

    private void written(ChainedTable table, String rows) {
        jdbc.sql(rows)
                .query((rs, row) -> List.of(rs.getString(1), rs.getString(2)))
                .list()
                .forEach(row -> audit.changed(
                        AuditEntry.of(
                                Instant.now(), Who.of(null), Long.parseLong(row.getFirst()), "RECORD", Purpose.LAW),
                        table,
                        row.getLast()));
    }
}
