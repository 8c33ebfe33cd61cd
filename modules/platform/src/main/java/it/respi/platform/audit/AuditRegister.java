// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit;

import it.respi.platform.data.SqlPart;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history as it is read (registro degli accessi). */
@Component
public class AuditRegister {
    private static final String READ = "select at_ms, staff_id, office_id, lanes, action, purpose, object"
            + " from platform_audit where dossier_id = ?";
    private static final int LAST = 60;
    private static final RowMapper<Recorded> ROW = (rs, row) -> new Recorded(
            Instant.ofEpochMilli(rs.getLong(1)),
            new Who(rs.getInt(2), rs.getInt(3), rs.getString(4)),
            rs.getString(5),
            Purpose.valueOf(rs.getString(6)),
            rs.getString(7));

    private final JdbcClient jdbc;

    AuditRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything that was recorded of a dossier, oldest first; lists that showed it are not among it. */
    public List<Recorded> ofDossier(long dossierId) {
        return jdbc.sql(READ + " order by seq").param(dossierId).query(ROW).list();
    }

    /**
     * What was recorded of a dossier after a moment, newest first; of the last entries only.
     *
     * @param which condition that each of them fulfils, over the column {@code object}
     */
    public List<Recorded> since(long dossierId, Instant after, SqlPart which) {
        return jdbc.sql("select * from (" + READ + " order by seq desc limit " + LAST + ") last where at_ms > ? and "
                        + which.sql())
                .params(dossierId, after.toEpochMilli())
                .params(which.params())
                .query(ROW)
                .list();
    }

    /** The last time somebody did that with a dossier. */
    public Optional<Recorded> last(long dossierId, String action) {
        return jdbc.sql(READ + " and action = ? order by seq desc limit 1")
                .params(dossierId, action)
                .query(ROW)
                .optional();
    }

    /**
     * One entry.
     *
     * @param object table and id of the row it is about, or null
     */
    public record Recorded(
            Instant at,
            Who who,
            String action,
            Purpose purpose,
            @Nullable String object) {}
}
