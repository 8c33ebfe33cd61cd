// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.kernel.actor.Actor;
import it.respi.platform.data.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reasons and assessments (motivazioni) of the office that decides; nobody else reads them. */
@Component
public class CaseTexts {
    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    CaseTexts(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** Keeps a text of that kind. */
    public void add(CaseFile file, Actor actor, String kind, String body) {
        jdbc.sql("insert into case_text (id, case_id, kind, body, office_id, staff_id, at) values (?,?,?,?,?,?,?)")
                .params(
                        ids.next(),
                        file.id(),
                        kind,
                        body,
                        actor.office().id(),
                        actor.staffId(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** The texts of a case, newest first; ask {@link CaseAction#READ_REASONS} before. */
    public List<Text> of(long caseId) {
        return jdbc.sql("select kind, body, staff_id, at from case_text where case_id = ? order by id desc limit 20")
                .param(caseId)
                .query((rs, row) -> new Text(
                        rs.getString(1),
                        rs.getString(2),
                        rs.getInt(3),
                        rs.getTimestamp(4).toInstant()))
                .list();
    }

    /** A text as it is read. */
    public record Text(String kind, String body, int staffId, java.time.Instant at) {}
}
