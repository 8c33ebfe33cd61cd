// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.CaseId;
import it.respi.cases.CaseOutcome;
import it.respi.cases.ProcedureCatalog;
import it.respi.cases.StepDefinition;
import it.respi.cases.Steps;
import it.respi.cases.casefile.CaseEnd;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseFiles;
import it.respi.cases.casefile.CaseHistory;
import it.respi.cases.casefile.CaseState;
import it.respi.cases.casefile.Entry;
import it.respi.cases.casefile.TermOfSteps;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.AgencyKind;
import it.respi.platform.data.Ids;
import it.respi.platform.data.Params;
import it.respi.registry.Offices;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the work list while the process moves, in the same transaction. */
@Component
class StepEntry implements Steps {
    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final StepBoard board;
    private final Surroundings around;
    private final Receivers receivers;

    StepEntry(JdbcClient jdbc, Ids ids, Clock clock, StepBoard board, Surroundings around, Receivers receivers) {
        this.receivers = receivers;
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.board = board;
        this.around = around;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void opened(CaseId caseId, Reached reached) {
        CaseFile file = around.files().forProcess(caseId);
        StepDefinition step = around.step(reached);
        file.turnOf(CaseState.Holder.of(step));
        add(file, step, new Task(reached.engineTask(), reached.version(), reached.term()));
    }

    /**
     * What the step waits for.
     *
     * @param version of the procedure that asks for it; null when none does
     * @param term that runs from a recorded day; null for none
     */
    record Task(
            String id, @Nullable Integer version, @Nullable Term term) {}

    /** Puts a step of a case into the work list of its office, which takes part in the dossier from then on. */
    void add(CaseFile file, StepDefinition step, Task task) {
        Dossier dossier = around.dossiers().forProcess(file.dossierId());
        int officeId = around.officeOf(file, step);
        insert(file, dossier, step, task, officeId);
        around.dossiers().share(dossier, officeId);
        receivers.name(file, dossier, step, officeId);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(Collection<String> engineTasks, int version) {
        engineTasks.forEach(task -> board.moved(task, version));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void overtaken(String engineTask) {
        board.overtaken(engineTask);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void ended(CaseId caseId, int version, @Nullable String endEvent) {
        CaseFile file = around.files().forProcess(caseId);
        if (file.state() == CaseState.CLOSED) {
            return; // the step that came before ended it
        }
        CaseState before = file.state();
        around.end().end(file, around.outcome(file, version, endEvent));
        around.files().put(file);
        around.history().append(file, null, before, Entry.fact("COMPLETED"));
    }

    /** With the dossier locked against whoever protects it in this moment: what they wrote is read, or they wait for this step. */
    private void insert(CaseFile file, Dossier dossier, StepDefinition step, Task task, int officeId) {
        LocalDate dueOn = around.due().of(file, step, officeId, task.term());
        TermOfSteps term = TermOfSteps.of(file.term(), LocalDate.now(clock));
        jdbc.sql("insert into case_step (id, engine_task, case_id, dossier_id, dossier_number, person_label,"
                        + " procedure_key, code, title, lane, office_id, state, opened_at, due_on, by_term, term_start,"
                        + " term_days, stopped_since, stopped_days, ended_on, procedure_version, counts_from, guarded)"
                        + " select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, protection is not null"
                        + " from dossier where id = ? lock in share mode")
                .params(Params.of(
                        ids.next(),
                        task.id(),
                        file.id(),
                        dossier.id(),
                        dossier.number(),
                        dossier.holder().label(),
                        file.procedureKey(),
                        step.code(),
                        step.label(),
                        step.lane().code(),
                        officeId,
                        Timestamp.from(clock.instant()),
                        dueOn,
                        step.dueByTerm(),
                        term.start(),
                        term.days(),
                        term.stoppedSince(),
                        term.stoppedDays(),
                        term.endedOn(),
                        task.version(),
                        task.term() == null ? null : task.term().from(),
                        dossier.id()))
                .update();
    }

    /** What a step is surrounded by. The catalog is asked late: it belongs to the engine, which starts after us. */
    @Component
    record Surroundings(
            CaseFiles files,
            CaseHistory history,
            CaseEnd end,
            Dossiers dossiers,
            Offices offices,
            StepDue due,
            ObjectProvider<ProcedureCatalog> catalog) {
        /**
         * The desk that follows the case, the office that decides on it, the municipality where the person lives, or the one that
         * is competent beside them.
         */
        int officeOf(CaseFile file, StepDefinition step) {
            AgencyKind agency = step.lane().agency();
            if (agency == AgencyKind.HELP_DESK) {
                return file.deskOfficeId();
            }
            Integer home = file.municipalityOfficeId();
            if (agency == AgencyKind.MUNICIPALITY && home != null) {
                return home;
            }
            return offices.get(file.policeOfficeId()).kind() == agency
                    ? file.policeOfficeId()
                    : offices.competent(agency, offices.get(file.deskOfficeId()))
                            .id();
        }

        CaseOutcome outcome(CaseFile file, int version, @Nullable String endEvent) {
            return catalog.getObject()
                    .procedure(file.procedureKey(), version)
                    .map(procedure -> procedure.frame().outcomeAt(endEvent))
                    .orElse(CaseOutcome.COMPLETED);
        }

        StepDefinition step(Reached reached) {
            return catalog.getObject()
                    .step(reached.procedure(), reached.version(), reached.code())
                    .orElseThrow(() -> new IllegalStateException("unknown step " + reached));
        }
    }
}
