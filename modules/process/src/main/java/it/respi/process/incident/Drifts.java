// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.incident;

import it.respi.kernel.refusal.RespiException.NotFound;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Facts for which no process waited (scostamenti): they stand, but nobody was given the next step. */
@Component
public class Drifts {
    /** More at once are one fault of the whole installation. */
    static final int MOST = 200;

    private final JdbcClient jdbc;

    Drifts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One of them.
     *
     * @param kind {@code Opened}, {@code Reopened}, {@code StepCompleted} or the name of a signal
     * @param caseId inner number of the case; whoever looks after the server sees nothing else of it
     */
    public record Row(long id, String kind, long caseId, Instant since) {}

    /** The newest, at most {@link #MOST}. */
    public List<Row> newest() {
        return jdbc.sql("select id, kind, case_id, at from process_drift order by id desc limit ?")
                .param(MOST)
                .query((rs, row) -> new Row(
                        rs.getLong(1),
                        rs.getString(2),
                        rs.getLong(3),
                        rs.getTimestamp(4).toInstant()))
                .list();
    }

    /**
     * Somebody saw to it.
     *
     * @throws NotFound {@code incident.drift.not-found} when somebody did before
     */
    public void lookedAfter(long id) {
        if (jdbc.sql("delete from process_drift where id = ?").param(id).update() == 0) {
            throw new NotFound("incident.drift.not-found");
        }
    }
}
