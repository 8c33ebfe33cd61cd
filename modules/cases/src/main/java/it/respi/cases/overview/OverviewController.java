// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.overview;

import it.respi.cases.ProcedureCatalog;
import it.respi.cases.casefile.CaseAction;
import it.respi.cases.casefile.CaseEventRow;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseFiles;
import it.respi.cases.casefile.CaseHistory;
import it.respi.cases.casefile.CaseRights;
import it.respi.cases.casefile.CaseTexts;
import it.respi.cases.head.DossierPages;
import it.respi.cases.step.KeptAnswers;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierRights;
import it.respi.dossiers.Section;
import it.respi.dossiers.merging.MergeWords;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.dossier.TimelineEntry;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The overview and the history of a dossier. */
@Controller
class OverviewController {
    private static final int HISTORY = 200;

    private final DossierPages dossiers;
    private final Overview overview;
    private final Told told;

    OverviewController(DossierPages dossiers, Overview overview, Told told) {
        this.dossiers = dossiers;
        this.overview = overview;
        this.told = told;
    }

    @GetMapping("/u/dossier/{number}")
    String overview(Actor actor, @PathVariable String number, Model model) {
        Overview.Shown shown = overview.of(number, actor);
        DossierPages.Opened opened = shown.opened();
        model.addAttribute("number", number);
        model.addAttribute("head", opened.head());
        model.addAttribute("key", SubmissionKey.fresh());
        model.addAttribute("numbers", opened.rights().sees(Section.NUMBERS));
        model.addAttribute("documents", opened.rights().sees(Section.DOCUMENTS));
        model.addAttribute("tellsAccesses", opened.rights().can(DossierAction.PRINT_ACCESSES));
        model.addAttribute("adds", opened.rights().can(DossierAction.ADD_DOCUMENT));
        model.addAttribute("merges", opened.rights().can(DossierAction.MERGE));
        model.addAttribute("merged", opened.dossier().mergedInto() != null);
        if (shown.page() != null) {
            model.addAttribute("case", shown.page());
            model.addAttribute("papers", shown.page().papers());
        }
        return "cases/overview";
    }

    @GetMapping("/u/dossier/{number}/storia")
    String history(Actor actor, @PathVariable String number, Model model) {
        DossierPages.Opened opened = dossiers.open(actor, number, "storia");
        model.addAttribute("number", number);
        model.addAttribute("head", opened.head());
        model.addAttribute("mergers", told.mergersOf(actor, opened.dossier()));
        opened.newest().ifPresent(file -> {
            model.addAttribute("entries", told.historyOf(file));
            model.addAttribute("texts", told.textsFor(actor, file, opened.rights()));
        });
        return "cases/history";
    }

    /** What is told of a case. */
    @Component
    record Told(
            Timeline timeline,
            CaseHistory history,
            CaseTexts texts,
            CaseFiles files,
            Answered answered,
            MergeWords mergers) {
        List<TimelineEntry> mergersOf(Actor actor, Dossier dossier) {
            return mergers.history(dossier, actor);
        }

        List<TimelineEntry> historyOf(CaseFile file) {
            List<CaseEventRow> events = history.latest(file.id(), HISTORY);
            return timeline.of(events, answered.of(file, events));
        }

        List<CaseTexts.Text> textsFor(Actor actor, CaseFile file, DossierRights rights) {
            CaseRights own = files.rights(actor, file);
            if (!own.can(CaseAction.READ_REASONS) && !own.can(CaseAction.READ_OPINION)) {
                return List.of();
            }
            return texts.of(file.id()).stream()
                    .filter(text -> own.can(text.asks()) && rights.sees(text.section()))
                    .toList();
        }
    }

    /** What was answered when the steps of a case were finished. */
    @Component
    record Answered(KeptAnswers kept, ObjectProvider<ProcedureCatalog> catalog) {
        Map<Long, String> of(CaseFile file, List<CaseEventRow> events) {
            return catalog.getObject()
                    .procedure(file.procedureKey())
                    .map(procedure -> kept.of(procedure, events))
                    .orElse(Map.of());
        }
    }
}
