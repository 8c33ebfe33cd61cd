// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.platform.audit.AuditEntry;
import it.respi.platform.audit.BeforeTheChain;
import it.respi.platform.audit.Purpose;
import it.respi.platform.audit.Who;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of accesses as it was kept before the chain, moved into it; functions were not kept then. */
@Component
class OldAccesses implements BeforeTheChain {
    private static final int PAGE = 5_000;

    private final JdbcClient jdbc;

    OldAccesses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void giveUp(Consumer<List<AuditEntry>> chain) {
        long last = 0;
        for (List<Old> page = after(last); !page.isEmpty(); page = after(last)) {
            chain.accept(page.stream().map(Old::entry).toList());
            last = page.getLast().id();
        }
        jdbc.sql("delete from dossier_access").update();
    }

    private List<Old> after(long id) {
        return jdbc.sql("select id, at, staff_id, office_id, dossier_id, action from dossier_access where id > ?"
                        + " order by id limit " + PAGE)
                .param(id)
                .query((rs, row) -> new Old(
                        rs.getLong(1),
                        AuditEntry.of(
                                rs.getTimestamp(2).toInstant(),
                                new Who(rs.getInt(3), rs.getInt(4), ""),
                                rs.getLong(5),
                                rs.getString(6),
                                "OPEN".equals(rs.getString(6)) ? Purpose.COUNTER : Purpose.CASE_WORK)))
                .list();
    }

    private record Old(long id, AuditEntry entry) {}
}
