// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.export;

import it.respi.dossiers.Dossier;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of copies; it refuses one person as both. */
@Component
class ExportRows {
    /** How often a copy that was released once is made: a job that failed may be begun again. */
    static final int MOST_MADE = 3;
    /** How often it is handed out: a download that broke may be repeated. */
    static final int MOST_TAKEN = 5;

    private static final Duration VALID = Duration.ofDays(7);
    private static final String SELECT =
            "select id, dossier_id, request_id, asked_by, asked_at, approved_by, until, taken from dossier_export where ";

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    ExportRows(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    long insert(Dossier dossier, Actor actor, long requestId) {
        long id = ids.next();
        jdbc.sql("insert into dossier_export (id, dossier_id, request_id, office_id, asked_by, asked_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        dossier.id(),
                        requestId,
                        actor.office().id(),
                        actor.staffId(),
                        Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    /** How many copies that person asked for within a day. */
    int askedToday(Actor actor) {
        return jdbc.sql("select count(*) from dossier_export where asked_by = ? and asked_at > ?")
                .params(actor.staffId(), Timestamp.from(clock.instant().minus(Duration.ofDays(1))))
                .query(Integer.class)
                .single();
    }

    List<Export> ofDossier(Dossier dossier) {
        return read("dossier_id = ? order by id desc limit 50", dossier.id());
    }

    Optional<Export> find(Dossier dossier, long id) {
        return read("dossier_id = ? and id = ?", dossier.id(), id).stream().findFirst();
    }

    boolean release(Actor actor, long id) {
        Instant now = clock.instant();
        return jdbc.sql("update dossier_export set approved_by = ?, approved_at = ?, until = ? where id = ?"
                                + " and approved_by is null and asked_by <> ?")
                        .params(
                                actor.staffId(),
                                Timestamp.from(now),
                                Timestamp.from(now.plus(VALID)),
                                id,
                                actor.staffId())
                        .update()
                == 1;
    }

    /** Notes that it is made once more; false when it was made as often as may be. */
    boolean make(long id) {
        return once("made", MOST_MADE, id);
    }

    /** Nothing came of one of them. */
    void giveBack(long id) {
        jdbc.sql("update dossier_export set made = made - 1 where id = ? and made > 0")
                .param(id)
                .update();
    }

    /** How large the originals are together, in bytes: of the dossier and of those that were merged into it. */
    long originals(Dossier dossier) {
        return jdbc.sql("select coalesce(sum(f.size_bytes), 0) from dossier_document f where f.scan in ('CLEAN',"
                        + " 'UNSCANNED') and f.dossier_id in (select d.id from dossier d where d.id = :id union all"
                        + " select p.id from dossier p where p.merged_into = :id)")
                .param("id", dossier.id())
                .query(Long.class)
                .single();
    }

    /** Notes that somebody was given it; false when that happened as often as may be. */
    boolean take(long id) {
        return once("taken", MOST_TAKEN, id);
    }

    private boolean once(String column, int most, long id) {
        return jdbc.sql("update dossier_export set " + column + " = " + column + " + 1 where id = ? and " + column
                                + " < ?")
                        .params(id, most)
                        .update()
                == 1;
    }

    private List<Export> read(String where, Object... params) {
        return jdbc.sql(SELECT + where)
                .params(List.of(params))
                .query((rs, row) -> new Export(
                        rs.getLong(1),
                        rs.getLong(2),
                        rs.getLong(3),
                        rs.getInt(4),
                        rs.getTimestamp(5).toInstant(),
                        rs.getObject(6, Integer.class),
                        moment(rs.getTimestamp(7)),
                        rs.getInt(8)))
                .list();
    }

    private static @Nullable Instant moment(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
