// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.slot;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.data.Ids;
import it.respi.platform.data.Params;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counters, hours and closures as they stand in the database. */
@Component
public class Resources {
    /** An office has no more counters, and no more closures ahead, than this. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    Resources(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** The counters of an office that give places, by name. */
    public List<Resource> of(int officeId) {
        return jdbc.sql("select id, office_id, name, kind, minutes, closed_at is not null from agenda_resource"
                        + " where office_id = ? and closed_at is null order by name limit " + MOST)
                .param(officeId)
                .query((rs, row) -> new Resource(
                        rs.getLong(1),
                        rs.getInt(2),
                        rs.getString(3),
                        SlotKind.valueOf(rs.getString(4)),
                        rs.getInt(5),
                        rs.getBoolean(6)))
                .list();
    }

    /** Every counter, closed or not, locked until the transaction ends: its places are written by one at a time. */
    Optional<Resource> lock(long id) {
        return jdbc.sql("select id, office_id, name, kind, minutes, closed_at is not null from agenda_resource"
                        + " where id = ? for update")
                .param(id)
                .query((rs, row) -> new Resource(
                        rs.getLong(1),
                        rs.getInt(2),
                        rs.getString(3),
                        SlotKind.valueOf(rs.getString(4)),
                        rs.getInt(5),
                        rs.getBoolean(6)))
                .optional();
    }

    /** Ids of the counters that give places: of one office, or of all. */
    List<Long> ids(@Nullable Integer officeId) {
        return jdbc.sql("select id from agenda_resource where closed_at is null and (? is null or office_id = ?)"
                        + " order by id")
                .params(Params.of(officeId, officeId))
                .query(Long.class)
                .list();
    }

    /** The hours of the counters of an office that hold or will hold, by counter and day of the week. */
    public List<Opening> openings(int officeId, LocalDate today) {
        return jdbc.sql("select o.id, o.resource_id, o.weekday, o.from_minute, o.to_minute, o.valid_from, o.valid_to"
                        + " from agenda_opening o join agenda_resource r on r.id = o.resource_id"
                        + " where r.office_id = ? and r.closed_at is null and (o.valid_to is null or o.valid_to >= ?)"
                        + " order by o.resource_id, o.weekday, o.from_minute limit 1000")
                .params(officeId, today)
                .query((rs, row) -> new Opening(
                        rs.getLong(1),
                        rs.getLong(2),
                        DayOfWeek.of(rs.getInt(3)),
                        rs.getInt(4),
                        rs.getInt(5),
                        rs.getObject(6, LocalDate.class),
                        rs.getObject(7, LocalDate.class)))
                .list();
    }

    /** The closures of an office from a day on, in order. */
    public List<Closing> closings(int officeId, LocalDate from) {
        return jdbc.sql("select id, resource_id, day, from_minute, to_minute from agenda_closure"
                        + " where office_id = ? and day >= ? order by day, from_minute limit " + MOST)
                .params(officeId, from)
                .query((rs, row) -> new Closing(
                        rs.getLong(1),
                        rs.getObject(2, Long.class),
                        rs.getObject(3, LocalDate.class),
                        rs.getInt(4),
                        rs.getInt(5)))
                .list();
    }

    /** @throws RuleBroken {@code agenda.resource.known} when the office has one of that name */
    long add(Actor actor, String name, SlotKind kind, int minutes) {
        long id = ids.next();
        try {
            jdbc.sql("insert into agenda_resource (id, office_id, name, kind, minutes, created_by, created_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(id, actor.office().id(), name, kind.name(), minutes, actor.staffId(), now())
                    .update();
        } catch (DuplicateKeyException known) {
            throw new RuleBroken("agenda.resource.known");
        }
        return id;
    }

    void close(Actor actor, long id) {
        jdbc.sql("update agenda_resource set closed_at = ?, closed_by = ? where id = ? and closed_at is null")
                .params(now(), actor.staffId(), id)
                .update();
    }

    void add(Actor actor, Opening opening) {
        jdbc.sql("insert into agenda_opening (id, resource_id, weekday, from_minute, to_minute, valid_from, valid_to,"
                        + " created_by, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Params.of(
                        ids.next(),
                        opening.resourceId(),
                        opening.weekday().getValue(),
                        opening.from(),
                        opening.to(),
                        opening.validFrom(),
                        opening.validTo(),
                        actor.staffId(),
                        now()))
                .update();
    }

    /** The hours hold until a day, their last. */
    void end(long opening, LocalDate last) {
        jdbc.sql("update agenda_opening set valid_to = ? where id = ? and (valid_to is null or valid_to > ?)")
                .params(last, opening, last)
                .update();
    }

    /** The counter to which hours belong. */
    Optional<Long> counterOf(long opening) {
        return jdbc.sql("select resource_id from agenda_opening where id = ?")
                .param(opening)
                .query(Long.class)
                .optional();
    }

    void add(Actor actor, Closing closing) {
        jdbc.sql("insert into agenda_closure (id, office_id, resource_id, day, from_minute, to_minute, created_by,"
                        + " created_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Params.of(
                        ids.next(),
                        actor.office().id(),
                        closing.resourceId(),
                        closing.day(),
                        closing.from(),
                        closing.to(),
                        actor.staffId(),
                        now()))
                .update();
    }

    void reopen(Actor actor, long closing) {
        jdbc.sql("delete from agenda_closure where id = ? and office_id = ?")
                .params(closing, actor.office().id())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
