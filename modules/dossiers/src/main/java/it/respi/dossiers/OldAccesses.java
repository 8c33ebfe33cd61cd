// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.platform.audit.AuditEntry;
import it.respi.platform.audit.BeforeTheChain;
import it.respi.platform.audit.Purpose;
import it.respi.platform.audit.Who;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of accesses as it was kept before the chain, moved into it; functions were not kept then. */
@Component
class OldAccesses implements BeforeTheChain {
    private final JdbcClient jdbc;

    OldAccesses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<AuditEntry> giveUp() {
        List<AuditEntry> old = jdbc.sql(
                        "select at, staff_id, office_id, dossier_id, action from dossier_access order by id")
                .query((rs, row) -> AuditEntry.of(
                        rs.getTimestamp(1).toInstant(),
                        new Who(rs.getInt(2), rs.getInt(3), ""),
                        rs.getLong(4),
                        rs.getString(5),
                        "OPEN".equals(rs.getString(5)) ? Purpose.COUNTER : Purpose.CASE_WORK))
                .list();
        jdbc.sql("delete from dossier_access").update();
        return old;
    }
}
