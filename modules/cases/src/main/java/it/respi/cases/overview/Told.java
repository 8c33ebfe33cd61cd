// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.overview;

import it.respi.cases.ProcedureCatalog;
import it.respi.cases.casefile.CaseEventRow;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseFiles;
import it.respi.cases.casefile.CaseHistory;
import it.respi.cases.casefile.CaseRights;
import it.respi.cases.casefile.CaseTexts;
import it.respi.cases.head.DossierPages;
import it.respi.cases.step.KeptAnswers;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierRights;
import it.respi.dossiers.merging.MergeWords;
import it.respi.dossiers.person.PersonCorrections;
import it.respi.kernel.actor.Actor;
import it.respi.platform.view.dossier.TimelineEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is told of a case. */
@Component
record Told(
        Timeline timeline,
        CaseHistory history,
        CaseTexts texts,
        CaseFiles files,
        Answered answered,
        MergeWords mergers,
        PersonCorrections corrections) {
    private static final int ENTRIES = 100;

    /**
     * Entries of a history, newest first.
     *
     * @param later whether there are newer ones on another page
     * @param next behind which the older ones begin, null when these are the oldest
     */
    record Page(
            List<TimelineEntry> entries,
            boolean later,
            @Nullable Long next) {}

    List<TimelineEntry> mergersOf(Actor actor, Dossier dossier) {
        return mergers.history(dossier, actor);
    }

    /** What was corrected of the person, as far as the reader sees those data. */
    List<PersonCorrections.Correction> correctionsOf(DossierPages.Opened opened) {
        return corrections.of(opened.dossier(), opened.rights());
    }

    /** @param before the oldest entry of the page before, null for the newest entries */
    Page historyOf(CaseFile file, DossierRights rights, @Nullable Long before) {
        long end = before == null ? Long.MAX_VALUE : before;
        List<CaseEventRow> found = history.before(file.id(), end, ENTRIES + 1);
        List<CaseEventRow> read = found.subList(0, Math.min(ENTRIES, found.size()));
        Long next = found.size() > ENTRIES ? read.getLast().id() : null;
        List<CaseEventRow> events = CaseEventRow.seenWith(rights, read);
        return new Page(timeline.of(events, answered.of(file, events)), before != null, next);
    }

    List<CaseTexts.Text> textsFor(Actor actor, CaseFile file, DossierRights rights) {
        CaseRights own = files.rights(actor, file);
        return texts.of(file.id()).stream()
                .filter(text -> text.isSeenWith(rights, own, actor.office()))
                .toList();
    }

    /** All entries of a case, newest first, for a print. */
    List<TimelineEntry> wholeHistoryOf(CaseFile file, DossierRights rights) {
        List<TimelineEntry> all = new ArrayList<>();
        Page page = historyOf(file, rights, null);
        all.addAll(page.entries());
        while (page.next() != null) {
            page = historyOf(file, rights, page.next());
            all.addAll(page.entries());
        }
        return all;
    }

    /** What was answered when the steps of a case were finished. */
    @Component
    record Answered(KeptAnswers kept, ObjectProvider<ProcedureCatalog> catalog) {
        Map<Long, String> of(CaseFile file, List<CaseEventRow> events) {
            // a step that the newest version draws no more was answered all the same
            return kept.of(code -> catalog.getObject().step(file.procedureKey(), code), events);
        }
    }
}
