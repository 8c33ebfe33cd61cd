// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.platform.audit.AuditEntry;
import it.respi.platform.audit.BeforeTheChain;
import it.respi.platform.audit.ChainedTable;
import it.respi.platform.audit.Purpose;
import it.respi.platform.audit.Who;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events of cases from before the chain: from its beginning on it vouches for them as they were then. */
@Component
class OldEvents implements BeforeTheChain {
    private static final ChainedTable EVENTS = ChainedTable.of("case_event");

    private static final int PAGE = 5_000;

    private final JdbcClient jdbc;

    OldEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void giveUp(Consumer<List<AuditEntry>> chain) {
        long last = 0;
        for (List<Old> page = after(last); !page.isEmpty(); page = after(last)) {
            chain.accept(page.stream().map(Old::entry).toList());
            last = page.getLast().id();
        }
    }

    private List<Old> after(long id) {
        return jdbc.sql(EVENTS.select() + " where id > ? order by id limit " + PAGE)
                .param(id)
                .query((rs, row) -> new Old(
                        rs.getLong("id"),
                        AuditEntry.of(
                                        rs.getTimestamp("at").toInstant(),
                                        new Who(rs.getInt("staff_id"), rs.getInt("office_id"), ""),
                                        rs.getLong("dossier_id"),
                                        rs.getString("kind"),
                                        rs.getInt("staff_id") == 0 ? Purpose.LAW : Purpose.CASE_WORK)
                                .sealing(EVENTS.sealed(rs))))
                .list();
    }

    private record Old(long id, AuditEntry entry) {}
}
