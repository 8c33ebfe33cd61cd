// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.day;

import it.respi.agenda.slot.SlotKind;
import it.respi.dossiers.AccessLog;
import it.respi.dossiers.DossierScope;
import it.respi.kernel.actor.Actor;
import it.respi.platform.audit.Purpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The places of a day and who has them, each list one statement; who is shown is written down before. */
@Component
public class AgendaQueries {
    /** A day shows no more places than this. */
    static final int MOST = 500;

    private static final String TAKEN = "b.id, b.state, b.live is not null, b.dossier_id, d.number, p.surname,"
            + " p.given_names, p.language, p.interpreter, f.procedure_key, (select count(*) from case_checklist i where"
            + " i.case_id = b.case_id and i.required and i.state in ('MISSING', 'REJECTED')), (o.office_id is not null"
            + " and " + DossierScope.open("d") + "), m.code, j.state";
    private static final String OF_PERSON = " left join dossier d on d.id = b.dossier_id left join dossier_person p on"
            + " p.id = d.holder_id left join case_file f on f.id = b.case_id left join dossier_office o on"
            + " o.dossier_id = b.dossier_id and o.office_id = ? left join agenda_mediator_job j on j.booking_id = b.id"
            + " and j.state <> 'CANCELLED' left join agenda_mediator m on m.id = j.mediator_id";

    private final JdbcClient jdbc;
    private final DossierScope scope;
    private final AccessLog access;

    AgendaQueries(JdbcClient jdbc, DossierScope scope, AccessLog access) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.access = access;
    }

    /** The places of the actor's office on a day, by counter and time; closed ones only while somebody has them. */
    List<DayRow> day(Actor actor, LocalDate day) {
        DossierScope.Reader reader = scope.of(actor);
        return shown(
                actor,
                jdbc.sql("select s.office_id, r.name, r.kind, s.starts_at, s.ends_at, s.closed, " + TAKEN
                                + " from agenda_slot s join agenda_resource r on r.id = s.resource_id"
                                + " left join agenda_booking b on b.slot_id = s.id" + OF_PERSON
                                + " where s.office_id = ? and s.starts_at >= ? and s.starts_at < ? and (b.id is not null"
                                + " or not s.closed) order by r.name, r.id, s.starts_at limit " + MOST)
                        .params(
                                reader.staff(),
                                reader.office(),
                                actor.office().id(),
                                midnight(day),
                                midnight(day.plusDays(1)))
                        .query((rs, row) -> read(rs))
                        .list());
    }

    /** Who is received elsewhere on a day at a place that the actor's desk took, by time. */
    List<DayRow> elsewhere(Actor actor, LocalDate day) {
        DossierScope.Reader reader = scope.of(actor);
        return shown(
                actor,
                jdbc.sql("select b.office_id, r.name, r.kind, b.starts_at, b.starts_at, false, " + TAKEN
                                + " from agenda_booking b join agenda_resource r on r.id = b.resource_id" + OF_PERSON
                                + " where b.booked_office = ? and b.office_id <> b.booked_office and b.starts_at >= ?"
                                + " and b.starts_at < ? and b.slot_id is not null order by b.starts_at, b.id limit "
                                + MOST)
                        .params(
                                reader.staff(),
                                reader.office(),
                                actor.office().id(),
                                midnight(day),
                                midnight(day.plusDays(1)))
                        .query((rs, row) -> read(rs))
                        .list());
    }

    /** The days of a week that have places or people. */
    List<WeekDay> week(int officeId, LocalDate monday) {
        return jdbc.sql("select date(s.starts_at), count(b.id), sum(b.id is null and not s.closed), sum(s.closed and"
                        + " b.live is not null) from agenda_slot s left join agenda_booking b on b.slot_id = s.id"
                        + " where s.office_id = ? and s.starts_at >= ? and s.starts_at < ? group by date(s.starts_at)"
                        + " order by 1")
                .params(officeId, midnight(monday), midnight(monday.plusDays(7)))
                .query((rs, row) ->
                        new WeekDay(rs.getObject(1, LocalDate.class), rs.getInt(2), rs.getInt(3), rs.getInt(4)))
                .list();
    }

    /** The next day after one on which the office has places. */
    Optional<LocalDate> next(int officeId, LocalDate day) {
        return jdbc.sql("select date(starts_at) from agenda_slot where office_id = ? and starts_at >= ? and not closed"
                        + " order by starts_at limit 1")
                .params(officeId, midnight(day.plusDays(1)))
                .query(LocalDate.class)
                .optional();
    }

    /** How many places of an office are free on a day and after that moment; only a number, for desks that it lends some to. */
    int free(int officeId, LocalDate day, LocalDateTime now) {
        return jdbc.sql("select count(*) from agenda_slot s left join agenda_booking b on b.slot_id = s.id"
                        + " where s.office_id = ? and s.starts_at >= ? and s.starts_at < ? and s.starts_at > ?"
                        + " and not s.closed and b.id is null")
                .params(officeId, midnight(day), midnight(day.plusDays(1)), now)
                .query(Integer.class)
                .single();
    }

    /** How many people an office still expects on a day. */
    long expected(int officeId, LocalDate day) {
        return jdbc.sql("select count(*) from agenda_booking where office_id = ? and starts_at >= ? and starts_at < ?"
                        + " and live = 1")
                .params(officeId, midnight(day), midnight(day.plusDays(1)))
                .query(Long.class)
                .single();
    }

    private List<DayRow> shown(Actor actor, List<DayRow> rows) {
        access.listed(
                actor,
                rows.stream()
                        .map(DayRow::taken)
                        .filter(Objects::nonNull)
                        .filter(DayRow.Taken::visible)
                        .map(DayRow.Taken::dossierId)
                        .distinct()
                        .toList(),
                Purpose.WORK_LIST);
        return rows;
    }

    private static DayRow read(ResultSet rs) throws SQLException {
        return new DayRow(
                rs.getInt(1),
                rs.getString(2),
                SlotKind.valueOf(rs.getString(3)),
                rs.getObject(4, LocalDateTime.class),
                rs.getObject(5, LocalDateTime.class),
                rs.getBoolean(6),
                taken(rs));
    }

    private static DayRow.@Nullable Taken taken(ResultSet rs) throws SQLException {
        long id = rs.getLong(7);
        return id == 0
                ? null
                : new DayRow.Taken(
                        id,
                        rs.getString(8),
                        rs.getBoolean(9),
                        rs.getLong(10),
                        rs.getString(11),
                        (rs.getString(12) + " " + rs.getString(13)).strip(),
                        rs.getString(14),
                        rs.getBoolean(15),
                        rs.getString(16),
                        rs.getInt(17),
                        rs.getBoolean(18),
                        mediator(rs.getString(19), rs.getString(20)));
    }

    /** @param code null where nobody is held */
    private static DayRow.@Nullable Mediator mediator(@Nullable String code, @Nullable String state) {
        return code == null ? null : new DayRow.Mediator(code, "HELD".equals(state));
    }

    private static LocalDateTime midnight(LocalDate day) {
        return day.atStartOfDay();
    }

    /**
     * A day of a week.
     *
     * @param lost how many are expected at a place that is closed
     */
    record WeekDay(LocalDate day, int taken, int free, int lost) {}
}
