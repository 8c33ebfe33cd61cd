// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator.job;

import it.respi.agenda.mediator.Mode;
import it.respi.platform.data.Params;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Jobs and offers in the database. */
@Component
class MediationRows {
    private static final String SELECT = "select j.* from agenda_mediator_job j where ";

    private final JdbcClient jdbc;

    MediationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Mediation job, int staffId, Instant now) {
        Timestamp at = Timestamp.from(now);
        jdbc.sql(
                        "insert into agenda_mediator_job (id, office_id, place_office_id, place, case_id, booking_id, language, mode,"
                                + " gender, topic, urgent, begins_at, ends_at, state, mediator_id, asked_by, asked_at, changed_by, changed_at, version)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)")
                .params(Params.of(
                        job.id(),
                        job.officeId(),
                        job.placeOfficeId(),
                        job.place(),
                        job.caseId(),
                        job.bookingId(),
                        job.language(),
                        job.mode().name(),
                        job.gender(),
                        job.topic().name(),
                        job.urgent(),
                        job.begins(),
                        job.ends(),
                        job.state().name(),
                        job.mediatorId(),
                        staffId,
                        at,
                        staffId,
                        at))
                .update();
    }

    void update(Mediation job, int staffId, Instant now) {
        jdbc.sql(
                        "update agenda_mediator_job set state = ?, mode = ?, mediator_id = ?, came_at = ?, left_at = ?,"
                                + " outcome = ?, late_cancelled = ?, alarm = ?, changed_by = ?, changed_at = ?, version = version + 1 where id = ?")
                .params(Params.of(
                        job.state().name(),
                        job.mode().name(),
                        job.mediatorId(),
                        job.came(),
                        job.left(),
                        job.outcome() == null ? null : job.outcome().name(),
                        job.lateCancelled(),
                        job.alarm().name(),
                        staffId,
                        Timestamp.from(now),
                        job.id()))
                .update();
    }

    Optional<Mediation> find(long id) {
        return jdbc.sql(SELECT + "j.id = ?")
                .param(id)
                .query((rs, row) -> row(rs))
                .optional();
    }

    /** The same, locked until the end of the transaction. */
    Optional<Mediation> lock(long id) {
        return jdbc.sql(SELECT + "j.id = ? for update")
                .param(id)
                .query((rs, row) -> row(rs))
                .optional();
    }

    /**
     * Jobs, newest first.
     *
     * @param officeId only those that this office asked for or has in its rooms; null for all
     * @param before id before which the list begins
     */
    List<Mediation> page(@Nullable Integer officeId, boolean open, long before, int most) {
        String some =
                "j.id < :before and (not :open or j.state in ('REQUESTED', 'OFFERED', 'DECLINED', 'HELD', 'CONFIRMED',"
                        + " 'DONE', 'REPORTED'))";
        return jdbc.sql(ofOffice(officeId, some, "id desc"))
                .param("before", before)
                .param("office", officeId)
                .param("open", open)
                .param("most", most)
                .query((rs, row) -> row(rs))
                .list();
    }

    /** Those that begin soon and have nobody who said yes, soonest first. */
    List<Mediation> pressing(@Nullable Integer officeId, LocalDateTime now, int most) {
        String some = "j.begins_at > :now and j.state in ('REQUESTED', 'OFFERED', 'DECLINED', 'HELD')"
                + " and j.alarm in ('UNASSIGNED', 'REMOTE')";
        return jdbc.sql(ofOffice(officeId, some, "begins_at, id"))
                .param("now", now)
                .param("office", officeId)
                .param("most", most)
                .query((rs, row) -> row(rs))
                .list();
    }

    /** What an office asked for and what it has in its rooms, each by its own index; all jobs where no office is named. */
    private static String ofOffice(@Nullable Integer office, String where, String order) {
        String end = " order by " + order + " limit :most";
        return office == null
                ? SELECT + where + end
                : "select * from ((" + SELECT + "j.office_id = :office and " + where + end + ") union (" + SELECT
                        + "j.place_office_id = :office and " + where + end + ")) j" + end;
    }

    List<Mediation> ofCase(long caseId, int most) {
        return jdbc.sql(SELECT + "j.case_id = ? order by j.id desc limit ?")
                .params(caseId, most)
                .query((rs, row) -> row(rs))
                .list();
    }

    /** The codes of mediators (sigle) by their number. */
    Map<Long, String> codes(Collection<Long> mediators) {
        return mediators.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select id, code from agenda_mediator where id in (:ids)")
                        .param("ids", mediators)
                        .query((rs, row) -> Map.entry(rs.getLong(1), rs.getString(2)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The jobs to come of the appointments for which a case is expected, locked until the end of the transaction. */
    List<Mediation> lockExpected(long caseId) {
        return jdbc.sql("select j.* from agenda_booking b join agenda_mediator_job j on j.booking_id = b.id"
                        + " where b.case_id = ? and b.live = 1"
                        + " and j.state in ('REQUESTED', 'OFFERED', 'DECLINED', 'HELD', 'CONFIRMED') for update")
                .param(caseId)
                .query((rs, row) -> row(rs))
                .list();
    }

    /** The jobs of one mediator that took place in a time, oldest first. */
    List<Mediation> done(long mediatorId, LocalDateTime from, LocalDateTime to, int most) {
        return jdbc.sql(SELECT + "j.mediator_id = ? and j.begins_at >= ? and j.begins_at < ?"
                        + " and j.state in ('DONE', 'REPORTED', 'VALIDATED') order by j.begins_at, j.id limit ?")
                .params(mediatorId, from, to, most)
                .query((rs, row) -> row(rs))
                .list();
    }

    private static Mediation row(ResultSet rs) throws SQLException {
        String outcome = rs.getString("outcome");
        return new Mediation(
                rs.getLong("id"),
                rs.getInt("office_id"),
                rs.getInt("place_office_id"),
                rs.getString("place"),
                rs.getObject("case_id", Long.class),
                rs.getObject("booking_id", Long.class),
                rs.getString("language"),
                Mode.valueOf(rs.getString("mode")),
                rs.getString("gender"),
                Topic.valueOf(rs.getString("topic")),
                rs.getBoolean("urgent"),
                rs.getObject("begins_at", LocalDateTime.class),
                rs.getObject("ends_at", LocalDateTime.class),
                MediationState.valueOf(rs.getString("state")),
                rs.getObject("mediator_id", Long.class),
                rs.getObject("came_at", LocalDateTime.class),
                rs.getObject("left_at", LocalDateTime.class),
                outcome == null ? null : Outcome.valueOf(outcome),
                rs.getBoolean("late_cancelled"),
                Alarm.valueOf(rs.getString("alarm")),
                rs.getInt("version"));
    }
}
