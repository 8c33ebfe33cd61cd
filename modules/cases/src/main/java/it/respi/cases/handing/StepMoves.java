// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.handing;

import it.respi.cases.casefile.StepNotes;
import it.respi.cases.step.StepRow;
import it.respi.kernel.actor.Actor;
import it.respi.platform.audit.AuditEntry;
import it.respi.platform.audit.AuditTrail;
import it.respi.platform.audit.ChainedTable;
import it.respi.platform.audit.Purpose;
import it.respi.platform.audit.Who;
import it.respi.platform.data.Ids;
import it.respi.platform.data.Params;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who gave which step to whom (consegne): append-only, and the provable history vouches for each row. It is told to the office
 * that does the step, and to nobody else.
 */
@Component
public class StepMoves {
    private static final ChainedTable MOVES = ChainedTable.of("case_step_move");
    private static final int SHOWN = 10;

    private final JdbcClient jdbc;
    private final StepNotes notes;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    StepMoves(JdbcClient jdbc, StepNotes notes, AuditTrail audit, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.notes = notes;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** The newest moves of a step, newest first; ask first who may finish it. */
    public List<StepMove> of(StepRow step) {
        return jdbc.sql("select id, kind, to_staff_id, staff_id, at, sealed_note from case_step_move where step_id = ?"
                        + " order by id desc limit " + SHOWN)
                .param(step.id())
                .query((rs, row) -> new StepMove(
                        HandKind.valueOf(rs.getString(2)),
                        rs.getInt(3),
                        rs.getInt(4),
                        rs.getTimestamp(5).toInstant(),
                        notes.open(step.dossierId(), rs.getLong(1), rs.getBytes(6))))
                .list();
    }

    /**
     * Adds one, in the transaction that gives the step.
     *
     * @param before the step as it stood before
     */
    void append(Actor actor, StepRow before, HandKind kind, int to, @Nullable String note) {
        long id = ids.next();
        List<?> values = Params.of(
                id,
                before.id(),
                before.dossierId(),
                kind.name(),
                before.assigneeId(),
                to,
                actor.staffId(),
                actor.office().id(),
                Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        List<@Nullable Object> row = new ArrayList<>(values);
        row.add(notes.seal(before.dossierId(), id, note));
        jdbc.sql("insert into case_step_move (id, step_id, dossier_id, kind, from_staff_id, to_staff_id, staff_id,"
                        + " office_id, at, sealed_note) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(row)
                .update();
        String action = "STEP_" + kind.name();
        audit.done(AuditEntry.of(clock.instant(), Who.of(actor), before.dossierId(), action, Purpose.CASE_WORK)
                .sealing(MOVES.sealed(values)));
    }
}
