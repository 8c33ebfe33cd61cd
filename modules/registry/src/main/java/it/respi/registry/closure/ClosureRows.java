// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.closure;

import it.respi.kernel.actor.Actor;
import it.respi.platform.data.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists of closures as they stand in the database. */
@Component
class ClosureRows {
    private static final Duration PROPOSED = Duration.ofDays(1);
    private static final int HISTORY = 20;
    private static final int BATCH = 200;
    private static final String LISTS =
            "select l.id, l.office_id, l.version, l.base, l.file_name, l.sha256, l.proposed_by, l.proposed_at,"
                    + " l.confirmed_by, l.confirmed_at, (select count(*) from registry_closure c where c.list_id = l.id)"
                    + " as days from registry_closure_list l";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Ids ids;
    private final Clock clock;

    ClosureRows(JdbcClient jdbc, JdbcTemplate batches, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.ids = ids;
        this.clock = clock;
    }

    /** Number of the list in force; 0 for none. */
    int newest(int officeId) {
        return jdbc.sql("select coalesce(max(version), 0) from registry_closure_list where office_id = ?")
                .param(officeId)
                .query(Integer.class)
                .single();
    }

    /** The closures in force from a day on, in order. */
    List<Closure> inForce(int officeId, LocalDate from, LocalDate to) {
        return jdbc.sql("select c.day, c.from_minute, c.to_minute, c.summary from registry_closure_list l"
                        + " join registry_closure c on c.list_id = l.id and c.day between ? and ?"
                        + " where l.office_id = ? and l.version = ? order by c.day, c.from_minute, c.to_minute")
                .params(from, to, officeId, newest(officeId))
                .query(ClosureRows::closure)
                .list();
    }

    List<Closure> of(long listId) {
        return jdbc.sql("select day, from_minute, to_minute, summary from registry_closure where list_id = ?"
                        + " order by day, from_minute, to_minute")
                .param(listId)
                .query(ClosureRows::closure)
                .list();
    }

    Optional<ClosureList> find(int officeId, long id) {
        return jdbc.sql(LISTS + " where l.office_id = ? and l.id = ?")
                .params(officeId, id)
                .query(ClosureRows::list)
                .optional();
    }

    /** Confirmed lists of an office, newest first. */
    List<ClosureList> history(int officeId) {
        return jdbc.sql(LISTS + " where l.office_id = ? and l.version is not null order by l.version desc limit "
                        + HISTORY)
                .param(officeId)
                .query(ClosureRows::list)
                .list();
    }

    /** Writes down a proposal; older ones that nobody confirmed are deleted. */
    long propose(Actor actor, int officeId, int base, Named file, List<Closure> closures) {
        var now = clock.instant();
        jdbc.sql("delete from registry_closure_list where office_id = ? and version is null and proposed_at < ?")
                .params(officeId, Timestamp.from(now.minus(PROPOSED)))
                .update();
        long id = ids.next();
        jdbc.sql("insert into registry_closure_list (id, office_id, base, file_name, sha256, proposed_by, proposed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(id, officeId, base, file.name(), file.sha256(), actor.staffId(), Timestamp.from(now))
                .update();
        batches.batchUpdate(
                "insert into registry_closure (list_id, day, from_minute, to_minute, summary) values (?, ?, ?, ?, ?)",
                closures,
                BATCH,
                (row, closure) -> {
                    row.setLong(1, id);
                    row.setObject(2, closure.day());
                    row.setInt(3, closure.fromMinute());
                    row.setInt(4, closure.toMinute());
                    row.setString(5, closure.summary());
                });
        return id;
    }

    /** Puts a proposal in force; days that are over stay as they were. */
    void confirm(Actor actor, ClosureList proposal, LocalDate today) {
        jdbc.sql("insert into registry_closure (list_id, day, from_minute, to_minute, summary)"
                        + " select ?, c.day, c.from_minute, c.to_minute, c.summary from registry_closure_list l"
                        + " join registry_closure c on c.list_id = l.id and c.day < ?"
                        + " where l.office_id = ? and l.version = ?")
                .params(proposal.id(), today, proposal.officeId(), proposal.base())
                .update();
        jdbc.sql("update registry_closure_list set version = ?, confirmed_by = ?, confirmed_at = ? where id = ?")
                .params(proposal.base() + 1, actor.staffId(), Timestamp.from(clock.instant()), proposal.id())
                .update();
    }

    private static Closure closure(ResultSet rs, int row) throws SQLException {
        return new Closure(rs.getObject(1, LocalDate.class), rs.getInt(2), rs.getInt(3), rs.getString(4));
    }

    private static ClosureList list(ResultSet rs, int row) throws SQLException {
        @Nullable Timestamp confirmed = rs.getTimestamp("confirmed_at");
        return new ClosureList(
                rs.getLong("id"),
                rs.getInt("office_id"),
                rs.getObject("version", Integer.class),
                rs.getInt("base"),
                rs.getString("file_name"),
                rs.getString("sha256"),
                rs.getInt("proposed_by"),
                rs.getTimestamp("proposed_at").toInstant(),
                rs.getObject("confirmed_by", Integer.class),
                confirmed == null ? null : confirmed.toInstant(),
                rs.getInt("days"));
    }

    /** A file as it was sent. */
    record Named(String name, String sha256) {}
}
