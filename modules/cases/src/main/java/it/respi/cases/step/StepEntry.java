// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.CaseId;
import it.respi.cases.ProcedureCatalog;
import it.respi.cases.StepDefinition;
import it.respi.cases.Steps;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseFiles;
import it.respi.cases.casefile.TermOfSteps;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.AgencyKind;
import it.respi.platform.data.Ids;
import it.respi.platform.data.Params;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
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

    StepEntry(JdbcClient jdbc, Ids ids, Clock clock, StepBoard board, Surroundings around) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.board = board;
        this.around = around;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void opened(CaseId caseId, String procedure, String stepCode, String engineTask) {
        CaseFile file = around.files().forProcess(caseId);
        Dossier dossier = around.dossiers().forProcess(file.dossierId());
        StepDefinition step = around.step(procedure, stepCode);
        int officeId = officeOf(file, step);
        insert(file, dossier, step, engineTask, officeId);
        around.dossiers().share(dossier, officeId);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void overtaken(String engineTask) {
        board.overtaken(engineTask);
    }

    private void insert(CaseFile file, Dossier dossier, StepDefinition step, String engineTask, int officeId) {
        LocalDate dueOn = around.due().of(file, step, officeId);
        TermOfSteps term = TermOfSteps.of(file.term(), LocalDate.now(clock));
        jdbc.sql("insert into case_step (id, engine_task, case_id, dossier_id, dossier_number, person_label,"
                        + " procedure_key, code, title, lane, office_id, state, opened_at, due_on, by_term, term_start,"
                        + " term_days, stopped_since, stopped_days, ended_on)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Params.of(
                        ids.next(),
                        engineTask,
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
                        term.endedOn()))
                .update();
    }

    private static int officeOf(CaseFile file, StepDefinition step) {
        return step.lane().agency() == AgencyKind.HELP_DESK ? file.deskOfficeId() : file.policeOfficeId();
    }

    /** What a step is surrounded by. The catalog is asked late: it belongs to the engine, which starts after us. */
    @Component
    record Surroundings(CaseFiles files, Dossiers dossiers, StepDue due, ObjectProvider<ProcedureCatalog> catalog) {
        StepDefinition step(String procedure, String code) {
            return catalog.getObject()
                    .procedure(procedure)
                    .flatMap(known -> known.step(code))
                    .orElseThrow(() -> new IllegalStateException("no step " + code + " in " + procedure));
        }
    }
}
