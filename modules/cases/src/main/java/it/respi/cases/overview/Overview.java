// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.overview;

import it.respi.cases.ProcedureCatalog;
import it.respi.cases.casefile.CaseAction;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseFiles;
import it.respi.cases.casefile.CaseHistory;
import it.respi.cases.casefile.CaseRights;
import it.respi.cases.step.StepBoard;
import it.respi.cases.step.StepRow;
import it.respi.kernel.actor.Actor;
import it.respi.platform.view.dossier.ClockView;
import it.respi.platform.view.dossier.Lanes;
import it.respi.platform.view.dossier.TimelineEntry;
import it.respi.registry.Catalogue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the overview of a dossier shows of its newest case: two statements beside those of the dossier itself. */
@Component
class Overview {
    private static final int LATEST = 8;

    private final CaseFiles files;
    private final StepBoard board;
    private final CaseHistory history;
    private final ObjectProvider<ProcedureCatalog> catalog;
    private final Parts parts;

    Overview(
            CaseFiles files,
            StepBoard board,
            CaseHistory history,
            ObjectProvider<ProcedureCatalog> catalog,
            Parts parts) {
        this.files = files;
        this.board = board;
        this.history = history;
        this.catalog = catalog;
        this.parts = parts;
    }

    @Transactional(readOnly = true)
    Page of(CaseFile file, Actor actor) {
        LocalDate today = LocalDate.now(parts.clock());
        List<StepRow> steps = board.of(file.id());
        Lanes lanes = catalog.getObject()
                .procedure(file.procedureKey())
                .map(procedure -> parts.lanes().of(procedure, file, steps, actor))
                .orElseThrow();
        return new Page(
                file,
                files.rights(actor, file),
                lanes,
                parts.tasks().of(file, steps, actor, today),
                parts.term().of(file, today).orElse(null),
                parts.timeline().of(history.latest(file.id(), LATEST)),
                parts.permitType(file));
    }

    /** What stands on the page. */
    record Page(
            CaseFile file,
            CaseRights rights,
            Lanes lanes,
            List<OpenTask> tasks,
            @Nullable ClockView clock,
            List<TimelineEntry> latest,
            String permitType) {

        /** The first step the reader may finish, or null. */
        public @Nullable OpenTask mine() {
            return tasks.stream().filter(OpenTask::mine).findFirst().orElse(null);
        }

        public boolean can(String action) {
            return rights.can(CaseAction.valueOf(action));
        }
    }

    /** Who makes the parts of the page. */
    @Component
    record Parts(CaseLanes lanes, OpenTasks tasks, TermView term, Timeline timeline, Catalogue catalogue, Clock clock) {
        String permitType(CaseFile file) {
            return catalogue
                    .permitType(file.permitType())
                    .map(type -> type.labelIn(LocaleContextHolder.getLocale()))
                    .orElse(file.permitType());
        }
    }
}
