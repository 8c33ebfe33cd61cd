// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.handing;

import it.respi.cases.step.OpenSteps;
import it.respi.cases.step.StepRow;
import it.respi.cases.step.WorkChanged;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.platform.data.Ids;
import it.respi.platform.data.Params;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Undoes that a step changed hands (annulla): how it stood before is kept for a few minutes, and comes back only while it still
 * stands as the act left it. Finishing a step is never undone.
 */
@Component
public class UndoStep {
    /** Where it is asked for, by POST. */
    public static final String PATH = "/u/attivita/annulla/";

    /** The page offers ten seconds, and stays as long as it is looked at. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final OpenSteps steps;
    private final Told told;

    UndoStep(JdbcClient jdbc, OpenSteps steps, Told told) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.told = told;
    }

    /** A number for an act on one or several steps. */
    public long fresh() {
        return told.ids().next();
    }

    /**
     * Keeps how a step stood, in the transaction that changed it.
     *
     * @param act from {@link #fresh}
     * @param before as it stood
     * @param holder who has it now; null for nobody
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Actor actor, long act, StepRow before, @Nullable Integer holder) {
        Timestamp now = Timestamp.from(told.clock().instant());
        jdbc.sql(
                        "insert into case_step_undo (id, step_id, staff_id, at, state, assignee_id, given_by, delegated, taken_at,"
                                + " now_state, now_assignee_id, now_taken_at) select ?, id, ?, ?, ?, ?, ?, ?, ?, state,"
                                + " assignee_id, taken_at from case_step where id = ? and assignee_id <=> ?")
                .params(Params.of(
                        act,
                        actor.staffId(),
                        now,
                        before.state(),
                        before.assigneeId(),
                        before.givenBy(),
                        before.delegated(),
                        before.takenAt() == null ? null : Timestamp.from(before.takenAt()),
                        before.id(),
                        holder))
                .update();
    }

    /** The steps of an act that the actor can still undo; empty when it is over or somebody else's. */
    public List<Long> of(Actor actor, long act) {
        return jdbc.sql("select step_id from case_step_undo where id = ? and staff_id = ? and at >= ? order by step_id")
                .params(
                        act,
                        actor.staffId(),
                        Timestamp.from(told.clock().instant().minus(LONGEST)))
                .query(Long.class)
                .list();
    }

    /**
     * Puts one step back as it stood.
     *
     * @throws Stale when it changed since; nothing is changed then
     */
    @Transactional
    StepRow undo(Actor actor, long act, long stepId) {
        StepRow now = steps.toFinish(actor, stepId);
        int undone = jdbc.sql("update case_step s join case_step_undo u on u.step_id = s.id set s.state = u.state,"
                        + " s.assignee_id = u.assignee_id, s.given_by = u.given_by, s.delegated = u.delegated,"
                        + " s.taken_at = u.taken_at where u.id = ? and u.step_id = ? and u.staff_id = ?"
                        + " and s.state = u.now_state and s.assignee_id <=> u.now_assignee_id"
                        + " and s.taken_at <=> u.now_taken_at")
                .params(act, stepId, actor.staffId())
                .update();
        if (undone == 0) {
            throw steps.tooLate(stepId);
        }
        jdbc.sql("delete from case_step_undo where id = ? and step_id = ?")
                .params(act, stepId)
                .update();
        StepRow back = steps.toFinish(actor, stepId);
        told.of(actor, now, back);
        return back;
    }

    /** What nobody can undo any more is forgotten, every hour. */
    @Scheduled(cron = "0 25 * * * *", zone = "Europe/Rome")
    void forgetOld() {
        jdbc.sql("delete from case_step_undo where at < ?")
                .param(Timestamp.from(told.clock().instant().minus(LONGEST)))
                .update();
    }

    /** Who is told of it: the history of the step, and the lists of both. */
    @Component
    record Told(StepMoves moves, ApplicationEventPublisher events, Ids ids, Clock clock) {
        void of(Actor actor, StepRow before, StepRow back) {
            if (before.givenBy() != null || back.givenBy() != null) {
                int to = Objects.requireNonNullElse(back.assigneeId(), actor.staffId());
                moves.append(actor, before, HandKind.UNDONE, to, null);
            }
            Set<Integer> staff = new HashSet<>(Set.of(actor.staffId()));
            if (before.assigneeId() != null) {
                staff.add(before.assigneeId());
            }
            if (back.assigneeId() != null) {
                staff.add(back.assigneeId());
            }
            events.publishEvent(new WorkChanged(staff));
        }
    }
}
