// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.dossiers.CaseSpans;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When the last case of a dossier was closed: from then on runs the time for which the dossier is kept (conservazione). */
@Component
class SpansOfCases implements CaseSpans {
    private final JdbcClient jdbc;

    SpansOfCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Long, Span> of(Collection<Long> dossiers) {
        Map<Long, Span> spans = new HashMap<>();
        if (!dossiers.isEmpty()) {
            jdbc.sql("select dossier_id, sum(closed_at is null), max(coalesce(closed_at, opened_at)) from case_file"
                            + " where dossier_id in (:dossiers) group by dossier_id")
                    .param("dossiers", dossiers)
                    .query(rs -> {
                        spans.put(rs.getLong(1), new Span(rs.getInt(2), moment(rs, 3)));
                    });
        }
        return spans;
    }

    @Override
    public List<Ended> ended(Instant before, long after, int most) {
        return ended(
                "select f.dossier_id, max(f.closed_at) from case_file f join dossier d on d.id = f.dossier_id"
                        + " where f.closed_at < :before and f.dossier_id > :after and d.erased_at is null and not exists"
                        + " (select 1 from case_file o where o.dossier_id = f.dossier_id and"
                        + " (o.closed_at is null or o.closed_at >= :before))"
                        + " group by f.dossier_id order by f.dossier_id limit :most",
                before,
                after,
                most);
    }

    @Override
    public List<Ended> withoutCase(Instant before, long after, int most) {
        return ended(
                "select d.id, d.opened_at from dossier d where d.opened_at < :before and d.id > :after"
                        + " and d.erased_at is null and not exists (select 1 from case_file f where f.dossier_id = d.id)"
                        + " order by d.id limit :most",
                before,
                after,
                most);
    }

    private List<Ended> ended(String sql, Instant before, long after, int most) {
        return jdbc.sql(sql)
                .param("before", Timestamp.from(before))
                .param("after", after)
                .param("most", most)
                .query((rs, row) -> new Ended(rs.getLong(1), moment(rs, 2)))
                .list();
    }

    private static Instant moment(ResultSet rs, int column) throws SQLException {
        return rs.getTimestamp(column).toInstant();
    }
}
