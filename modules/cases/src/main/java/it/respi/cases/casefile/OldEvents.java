// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.platform.audit.AuditEntry;
import it.respi.platform.audit.BeforeTheChain;
import it.respi.platform.audit.ChainedTable;
import it.respi.platform.audit.Purpose;
import it.respi.platform.audit.Who;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events of cases from before the chain: from its beginning on it vouches for them as they were then. */
@Component
class OldEvents implements BeforeTheChain {
    private static final ChainedTable EVENTS = ChainedTable.of("case_event");

    private final JdbcClient jdbc;

    OldEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<AuditEntry> giveUp() {
        return jdbc.sql(EVENTS.select() + " order by id")
                .query((rs, row) -> AuditEntry.of(
                                rs.getTimestamp("at").toInstant(),
                                new Who(rs.getInt("staff_id"), rs.getInt("office_id"), ""),
                                rs.getLong("dossier_id"),
                                rs.getString("kind"),
                                rs.getInt("staff_id") == 0 ? Purpose.LAW : Purpose.CASE_WORK)
                        .sealing(EVENTS.sealed(rs)))
                .list();
    }
}
