// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.job;

import it.respi.platform.store.ContentHash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of jobs, for one node that works on them: a row is held for a while, by the clock of the database. */
final class JobQueue {
    static final int TRIES = 3;

    private static final String OVER = "state in ('WAITING', 'RUNNING') and request is not null and held_until <="
            + " utc_timestamp(3) and tries >= " + TRIES;

    private final JdbcClient jdbc;
    private final long seconds;
    private final String node = UUID.randomUUID().toString();

    JobQueue(JdbcClient jdbc, Duration held) {
        this.jdbc = jdbc;
        this.seconds = held.toSeconds();
    }

    Optional<Held> take() {
        return take(Set.of());
    }

    /** The next job but these, from now on this node's. */
    Optional<Held> take(Set<Long> except) {
        String others = except.stream().map(id -> " and id <> " + id).collect(Collectors.joining());
        int taken = jdbc.sql("update platform_job set state = 'RUNNING', tries = tries + 1, done = 0, holder = ?,"
                        + " held_until = date_add(utc_timestamp(3), interval ? second)"
                        + " where state in ('WAITING', 'RUNNING') and request is not null and held_until <="
                        + " utc_timestamp(3) and tries < " + TRIES + others + " order by held_until limit 1")
                .params(node, seconds)
                .update();
        return taken == 0
                ? Optional.empty()
                : jdbc.sql("select id, kind, subject_id, request, result_hash from platform_job where holder = ?"
                                + " and state = 'RUNNING' and request is not null order by held_until desc limit 1")
                        .param(node)
                        .query(JobQueue::held)
                        .optional();
    }

    /** Jobs that ended nodes as often as may be, or failed as often, will not be done: those that this node gave up. */
    List<Held> giveUp() {
        return jdbc
                .sql("select id, kind, subject_id, request, result_hash from platform_job where " + OVER)
                .query(JobQueue::held)
                .list()
                .stream()
                .filter(job -> jdbc.sql("update platform_job set state = 'FAILED', error = 'job.failed', holder = null"
                                        + " where id = ? and " + OVER)
                                .param(job.id())
                                .update()
                        == 1)
                .toList();
    }

    /** Holds it longer; false when it is not this node's any more. */
    boolean keep(long id) {
        return changed("held_until = date_add(utc_timestamp(3), interval " + seconds + " second)", id);
    }

    boolean progress(long id, int done, int total) {
        return changed(
                "done = ?, total = ?, held_until = date_add(utc_timestamp(3), interval " + seconds + " second)",
                id,
                done,
                total);
    }

    /** Notes where the sealed result will be, before it is there: what is written down can be removed. */
    boolean willBe(long id, ContentHash hash, byte[] key) {
        return changed("result_hash = ?, result_key = ?", id, hash.bytes(), key);
    }

    boolean done(long id, JobResult result, long size, Instant expires) {
        return changed(
                "state = 'DONE', done = total, holder = null, result_name = ?, result_type = ?, result_size = ?,"
                        + " expires_at = ?",
                id,
                result.name(),
                result.mediaType(),
                size,
                Timestamp.from(expires));
    }

    /** False when it is not this node's any more. */
    boolean failed(long id, String error) {
        return changed("state = 'FAILED', holder = null, error = ?", id, error);
    }

    /** Lets another node, or this one later, begin it again. */
    void again(long id, Duration after) {
        changed(
                "state = 'WAITING', holder = null," + " held_until = date_add(utc_timestamp(3), interval ? second)",
                id,
                after.toSeconds());
    }

    /** It hangs: another node begins it again, or gives it up. */
    void letGo(long id) {
        changed("state = 'WAITING', holder = null, held_until = utc_timestamp(3)", id);
    }

    /** This node is stopping: that is no fault of the job. */
    void giveBack(long id) {
        changed("state = 'WAITING', holder = null, tries = tries - 1, held_until = utc_timestamp(3)", id);
    }

    /** Nothing for a job that is another node's by now, or whose subject was erased. */
    private boolean changed(String what, long id, Object... params) {
        Object[] all = new Object[params.length + 2];
        System.arraycopy(params, 0, all, 0, params.length);
        all[params.length] = id;
        all[params.length + 1] = node;
        return jdbc.sql("update platform_job set " + what + " where id = ? and holder = ? and state = 'RUNNING'"
                                + " and request is not null")
                        .params(List.of(all))
                        .update()
                == 1;
    }

    private static Held held(ResultSet rs, int number) throws SQLException {
        byte[] hash = rs.getBytes("result_hash");
        return new Held(
                rs.getLong("id"),
                rs.getString("kind"),
                rs.getLong("subject_id"),
                Objects.requireNonNull(rs.getBytes("request")),
                hash == null ? null : ContentHash.of(hash));
    }

    /**
     * A job of this node.
     *
     * @param left a result that a node left behind when it ended, or null
     */
    @SuppressWarnings("ArrayRecordComponent") // opened once, never compared
    record Held(
            long id,
            String kind,
            long subjectId,
            byte[] request,
            @Nullable ContentHash left) {}
}
