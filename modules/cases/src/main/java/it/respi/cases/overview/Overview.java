// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.overview;

import it.respi.cases.OfferedLetters;
import it.respi.cases.ProcedureCatalog;
import it.respi.cases.casefile.CaseAction;
import it.respi.cases.casefile.CaseEventRow;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseFiles;
import it.respi.cases.casefile.CaseRights;
import it.respi.cases.head.DossierPages;
import it.respi.cases.papers.Papers;
import it.respi.cases.papers.Papers.PaperList;
import it.respi.cases.step.StepRow;
import it.respi.dossiers.Section;
import it.respi.kernel.actor.Actor;
import it.respi.platform.view.dossier.ClockView;
import it.respi.platform.view.dossier.Lanes;
import it.respi.platform.view.dossier.TimelineEntry;
import it.respi.registry.Catalogue;
import it.respi.registry.Offices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the overview of a dossier shows: the dossier, its cases, one sheet of the newest or of the one that was asked for; three statements and an entry of
 * the history, in one transaction; where steps named relatives, one more with their names. */
@Component
class Overview {
    private static final int LATEST = 8;

    private final DossierPages dossiers;
    private final CaseFiles files;
    private final CaseSheet sheets;
    private final ObjectProvider<ProcedureCatalog> catalog;
    private final Parts parts;
    private final Prints prints;

    Overview(
            DossierPages dossiers,
            CaseFiles files,
            CaseSheet sheets,
            ObjectProvider<ProcedureCatalog> catalog,
            Parts parts,
            Prints prints) {
        this.prints = prints;
        this.dossiers = dossiers;
        this.files = files;
        this.sheets = sheets;
        this.catalog = catalog;
        this.parts = parts;
    }

    /**
     * The dossier of that number with one of its cases; written in the history.
     *
     * @param caseId which, null for the newest
     */
    @Transactional
    Shown of(String number, Actor actor, @Nullable Long caseId) {
        DossierPages.Opened opened = dossiers.open(actor, number, "");
        return new Shown(
                opened,
                opened.asked(caseId).map(file -> page(file, opened, actor)).orElse(null));
    }

    private Page page(CaseFile file, DossierPages.Opened opened, Actor actor) {
        LocalDate today = LocalDate.now(parts.clock());
        CaseSheet.Sheet sheet = sheets.of(file.id(), opened.dossier().holder().id(), LATEST);
        CaseRights rights = files.rights(actor, file);
        Lanes lanes = catalog.getObject()
                .procedureOf(file.procedureKey(), StepRow.versionOf(sheet.steps()))
                .map(procedure -> parts.lanes().of(procedure, file, sheet.steps(), actor))
                .orElseThrow();
        return new Page(
                file,
                rights,
                lanes,
                parts.tasks().of(file, sheet.steps(), actor, today),
                parts.term().of(file, today).orElse(null),
                parts.timeline().of(CaseEventRow.seenWith(opened.rights(), sheet.events())),
                opened.rights().sees(Section.DOCUMENTS) ? parts.papers().of(sheet.papers()) : null,
                parts.permitType(file),
                parts.municipality(file),
                parts.relatives().of(opened, sheet.relatives(), actor),
                prints.of(opened, file, rights, sheet, actor));
    }

    /**
     * What was opened.
     *
     * @param page null when there is no case that the reader may see
     */
    record Shown(DossierPages.Opened opened, @Nullable Page page) {}

    /**
     * What stands on the page.
     *
     * @param papers null when the reader does not see the documents of the dossier
     * @param municipality where the person lives; empty where the procedure does not ask for it
     * @param relatives how far each is whom a step named
     * @param letters that can be printed now
     */
    record Page(
            CaseFile file,
            CaseRights rights,
            Lanes lanes,
            List<OpenTask> tasks,
            @Nullable ClockView clock,
            List<TimelineEntry> latest,
            @Nullable PaperList papers,
            String permitType,
            String municipality,
            List<RelativeLines.Line> relatives,
            List<OfferedLetters.Offer> letters) {

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
    record Parts(
            CaseLanes lanes,
            OpenTasks tasks,
            TermView term,
            Timeline timeline,
            Papers papers,
            RelativeLines relatives,
            Catalogue catalogue,
            Offices offices,
            Clock clock) {
        /** Empty where the procedure does not ask for it. */
        String municipality(CaseFile file) {
            Integer home = file.municipalityOfficeId();
            return home == null ? "" : offices.get(home).name();
        }

        /** Empty where the procedure is not about a permit. */
        String permitType(CaseFile file) {
            String code = file.permitType();
            return code == null
                    ? ""
                    : catalogue
                            .permitType(code)
                            .map(type -> type.labelIn(LocaleContextHolder.getLocale()))
                            .orElse(code);
        }
    }
}
