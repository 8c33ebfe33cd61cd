// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of jobs, for who asked for them. */
@Component
class JobTable {
    private static final String COLUMNS =
            "select id, kind, subject_id, state, back, done, total, error, result_name, result_size, asked_at,"
                    + " expires_at from platform_job where ";
    private static final int SHOWN = 50;

    private final JdbcClient jdbc;

    JobTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Job> find(long id, int staffId, int officeId) {
        return jdbc.sql(COLUMNS + "id = ? and staff_id = ? and office_id = ?")
                .params(id, staffId, officeId)
                .query(JobTable::job)
                .optional();
    }

    /** Newest first. */
    List<Job> of(int staffId, int officeId) {
        return jdbc.sql(COLUMNS + "staff_id = ? and office_id = ? order by id desc limit " + SHOWN)
                .params(staffId, officeId)
                .query(JobTable::job)
                .list();
    }

    /** Without its request a job is not done any more, without its key nothing opens its result. */
    void forget(Collection<Long> subjects) {
        jdbc.sql("update platform_job set request = null, result_key = null, expires_at = '2000-01-01'"
                        + " where subject_id in (:subjects) and state <> 'EXPIRED'")
                .param("subjects", subjects)
                .update();
    }

    int open(int staffId) {
        return jdbc.sql("select count(*) from platform_job where staff_id = ? and state in ('WAITING', 'RUNNING')")
                .param(staffId)
                .query(Integer.class)
                .single();
    }

    void insert(Job job, JobOrder order, byte @Nullable [] request) {
        jdbc.sql("insert into platform_job (id, kind, subject_id, staff_id, office_id, state, request, back,"
                        + " held_until, asked_at, expires_at) values (?, ?, ?, ?, ?, 'WAITING', ?, ?,"
                        + " utc_timestamp(3), ?, ?)")
                .params(
                        job.id(),
                        job.kind(),
                        job.subjectId(),
                        order.actor().staffId(),
                        order.actor().office().id(),
                        Objects.requireNonNull(request),
                        job.back(),
                        Timestamp.from(job.askedAt()),
                        Timestamp.from(job.expiresAt()))
                .update();
    }

    private static Job job(ResultSet rs, int number) throws SQLException {
        return new Job(
                rs.getLong("id"),
                rs.getString("kind"),
                rs.getLong("subject_id"),
                JobState.valueOf(rs.getString("state")),
                rs.getString("back"),
                rs.getInt("done"),
                rs.getInt("total"),
                rs.getString("error"),
                rs.getString("result_name"),
                rs.getLong("result_size"),
                rs.getTimestamp("asked_at").toInstant(),
                rs.getTimestamp("expires_at").toInstant());
    }
}
