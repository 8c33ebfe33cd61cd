// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.TermOfSteps;
import it.respi.platform.data.Params;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The work list (elenco dei passi) as a table: every change is one conditional statement. */
@Component
public class StepBoard {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    StepBoard(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Whether it was done; those who did it, or got something by it, see it in their lists at once. */
    private boolean done(int rows, int... staff) {
        if (rows == 1) {
            events.publishEvent(new WorkChanged(Arrays.stream(staff).boxed().collect(Collectors.toSet())));
        }
        return rows == 1;
    }

    /** One step; empty when there is none of that number. */
    public Optional<StepRow> find(long id) {
        return jdbc.sql("select " + StepRow.COLUMNS + " from case_step where id = ?")
                .param(id)
                .query((rs, row) -> StepRow.read(rs))
                .optional();
    }

    /** Every step of a case, oldest first. */
    public List<StepRow> of(long caseId) {
        return jdbc.sql("select " + StepRow.COLUMNS + " from case_step where case_id = ? order by id")
                .param(caseId)
                .query((rs, row) -> StepRow.read(rs))
                .list();
    }

    /** Finishes a step unless somebody was faster; false then. */
    boolean finish(long id, int staffId, @Nullable String outcome) {
        return done(
                jdbc.sql("update case_step set state = 2, done_at = ?, done_by = ?, outcome = ?"
                                + " where id = ? and state in (0, 1)")
                        .params(Params.of(Timestamp.from(clock.instant()), staffId, outcome, id))
                        .update(),
                staffId);
    }

    /** Takes an open step for somebody unless it is taken; false then. */
    boolean take(long id, int officeId, int staffId) {
        return done(
                jdbc.sql("update case_step set state = 1, assignee_id = ?, taken_at = ?"
                                + " where id = ? and state = 0 and office_id = ?")
                        .params(staffId, Timestamp.from(clock.instant()), id, officeId)
                        .update(),
                staffId);
    }

    /** Gives a step back that this person has; false when it is not theirs. */
    boolean release(long id, int staffId) {
        return done(
                jdbc.sql("update case_step set state = 0, assignee_id = null, taken_at = null, given_by = null,"
                                + " delegated = false where id = ? and state = 1 and assignee_id = ?")
                        .params(id, staffId)
                        .update(),
                staffId);
    }

    /**
     * Gives a pending step of an office to somebody, unless it has changed hands since; false then.
     *
     * @param from who has it; null for nobody
     * @param by who gives it
     * @param delegated whether it can be sent back
     */
    public boolean give(StepRow step, @Nullable Integer from, int to, int by, boolean delegated) {
        return done(
                jdbc.sql("update case_step set state = 1, assignee_id = ?, given_by = ?, delegated = ?, taken_at = ?"
                                + " where id = ? and state in (0, 1) and office_id = ? and assignee_id <=> ?")
                        .params(Params.of(
                                to, by, delegated, Timestamp.from(clock.instant()), step.id(), step.officeId(), from))
                        .update(),
                to,
                by);
    }

    /** Gives a delegated step back to whoever delegated it to this person; false when it is not so any more. */
    public boolean sendBack(StepRow step, int staffId, int giver) {
        return done(
                jdbc.sql("update case_step set assignee_id = ?, given_by = null, delegated = false, taken_at = ?"
                                + " where id = ? and state = 1 and assignee_id = ? and delegated and given_by = ?")
                        .params(giver, Timestamp.from(clock.instant()), step.id(), staffId, giver)
                        .update(),
                staffId,
                giver);
    }

    /** A pending step passes to another office of the same kind; whoever had taken it has it no more. */
    void passTo(StepRow step, int officeId, LocalDate dueOn) {
        jdbc.sql(
                        "update case_step set office_id = ?, due_on = ?, rung = 0, state = 0, assignee_id = null, taken_at = null,"
                                + " given_by = null, delegated = false where id = ? and state in (0, 1)")
                .params(officeId, dueOn, step.id())
                .update();
    }

    /** Whether an office decides on a case of the dossier, or has or had a step of one. */
    boolean worked(long dossierId, int officeId) {
        return jdbc.sql(
                        "select exists (select 1 from case_file f where f.dossier_id = :dossier and (f.police_office_id ="
                                + " :office or exists (select 1 from case_step s where s.case_id = f.id and s.office_id = :office)))")
                .param("dossier", dossierId)
                .param("office", officeId)
                .query(Boolean.class)
                .single();
    }

    void moved(String engineTask, int version) {
        jdbc.sql("update case_step set procedure_version = ? where engine_task = ? and state in (0, 1)")
                .params(version, engineTask)
                .update();
    }

    void overtaken(String engineTask) {
        jdbc.sql("update case_step set state = 3, done_at = ? where engine_task = ? and state in (0, 1)")
                .params(Timestamp.from(clock.instant()), engineTask)
                .update();
    }

    /** The term of a case moved: its open steps say so; those that have more time now are not late before it is over. */
    public void term(CaseFile file) {
        TermOfSteps term = TermOfSteps.of(file.term(), LocalDate.now(clock));
        jdbc.sql("update case_step set rung = case when by_term and ? > due_on then 0 else rung end,"
                        + " due_on = case when by_term then coalesce(?, due_on) else due_on end,"
                        + " term_start = ?, term_days = ?, stopped_since = ?, stopped_days = ?, ended_on = ?"
                        + " where case_id = ? and state in (0, 1)")
                .params(Params.of(
                        file.term().dueOn(),
                        file.term().dueOn(),
                        term.start(),
                        term.days(),
                        term.stoppedSince(),
                        term.stoppedDays(),
                        term.endedOn(),
                        file.id()))
                .update();
    }

    /** The name of the holder was corrected. */
    public void rename(long dossierId, String label) {
        jdbc.sql("update case_step s join case_file f on f.id = s.case_id set s.person_label = ?"
                        + " where f.dossier_id = ? and s.state in (0, 1)")
                .params(label, dossierId)
                .update();
    }

    /** The dossier was protected, or is so no more: its finished steps too, which lists count. */
    void guard(long dossierId, boolean guarded) {
        jdbc.sql("update case_step s join case_file f on f.id = s.case_id set s.guarded = ? where f.dossier_id = ?")
                .params(guarded, dossierId)
                .update();
    }

    /** The running cases of a dossier and their open steps pass from one desk to another; whoever had taken a step has it no more. */
    void handOver(long dossierId, int from, int to) {
        jdbc.sql("update case_step s join case_file f on f.id = s.case_id set s.office_id = ?, s.state = 0,"
                        + " s.assignee_id = null, s.taken_at = null, s.given_by = null, s.delegated = false"
                        + " where f.dossier_id = ? and s.state in (0, 1) and s.office_id = ?")
                .params(to, dossierId, from)
                .update();
        jdbc.sql("update case_step s join case_file f on f.id = s.case_id set s.told_office_id = ?"
                        + " where f.dossier_id = ? and s.state in (0, 1) and s.told_office_id = ?")
                .params(to, dossierId, from)
                .update();
        jdbc.sql("update case_file set desk_office_id = ?, version = version + 1"
                        + " where dossier_id = ? and closed_at is null and desk_office_id = ?")
                .params(to, dossierId, from)
                .update();
    }
}
