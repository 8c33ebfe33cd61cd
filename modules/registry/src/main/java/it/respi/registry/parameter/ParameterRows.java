// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.parameter;

import it.respi.platform.data.Ids;
import it.respi.platform.data.Params;
import it.respi.registry.LegalParameters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The parameters as they stand in the database: those that came with Respi, and over them what was changed here. */
@Component
class ParameterRows {
    private static final int HISTORY = 50;
    private static final String COLUMNS =
            "param_key, valid_from, valid_to, amount, unit, norm, tag, active, number from " + LegalParameters.NOW;

    private final JdbcClient jdbc;
    private final Ids ids;

    ParameterRows(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** Every version of every key, in order. There are some hundred. */
    List<Version> all() {
        return jdbc.sql("select " + COLUMNS + " order by param_key, valid_from")
                .query(ParameterRows::version)
                .list();
    }

    /** The versions of a key, the newest first. */
    List<Version> of(String key) {
        return jdbc.sql("select " + COLUMNS + " where param_key = ? order by valid_from desc")
                .param(key)
                .query(ParameterRows::version)
                .list();
    }

    /** What was changed by hand, the newest first. */
    List<Change> history(String key) {
        return jdbc.sql("select param_key, valid_from, valid_to, amount, unit, norm, tag, active, number, confirmed_by,"
                        + " confirmed_on, reason, changed_by, changed_at from registry_parameter_change"
                        + " where param_key = ? order by id desc limit " + HISTORY)
                .param(key)
                .query(ParameterRows::change)
                .list();
    }

    /** Writes a change down; the database refuses a second one of the same number. */
    void add(Change change) {
        Version version = change.version();
        jdbc.sql("insert into registry_parameter_change (id, param_key, valid_from, valid_to, amount, unit, norm, tag,"
                        + " active, number, confirmed_by, confirmed_on, reason, changed_by, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Params.of(
                        ids.next(),
                        version.key(),
                        version.validFrom(),
                        version.validTo(),
                        version.amount(),
                        version.unit(),
                        version.norm(),
                        version.tag(),
                        version.active(),
                        version.number(),
                        change.confirmedBy(),
                        change.confirmedOn(),
                        change.reason(),
                        change.changedBy(),
                        Timestamp.from(change.changedAt())))
                .update();
    }

    private static Change change(ResultSet rs, int row) throws SQLException {
        return new Change(
                version(rs, row),
                rs.getObject("confirmed_by", Integer.class),
                rs.getObject("confirmed_on", LocalDate.class),
                rs.getString("reason"),
                rs.getInt("changed_by"),
                rs.getTimestamp("changed_at").toInstant());
    }

    private static Version version(ResultSet rs, int row) throws SQLException {
        return new Version(
                rs.getString("param_key"),
                rs.getObject("valid_from", LocalDate.class),
                rs.getObject("valid_to", LocalDate.class),
                rs.getInt("amount"),
                rs.getString("unit"),
                rs.getString("norm"),
                rs.getString("tag"),
                rs.getBoolean("active"),
                rs.getInt("number"));
    }
}
