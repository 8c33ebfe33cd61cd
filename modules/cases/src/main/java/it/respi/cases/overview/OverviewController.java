// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.overview;

import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseTexts;
import it.respi.cases.head.DossierPages;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.Section;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The overview and the history of a dossier. */
@Controller
class OverviewController {
    private final DossierPages dossiers;
    private final Overview overview;
    private final Told told;
    private final CaseLinks links;

    OverviewController(DossierPages dossiers, Overview overview, Told told, CaseLinks links) {
        this.dossiers = dossiers;
        this.overview = overview;
        this.told = told;
        this.links = links;
    }

    @GetMapping("/u/dossier/{number}")
    String overview(
            Actor actor,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable Long pratica,
            Model model) {
        Overview.Shown shown = overview.of(number, actor, pratica);
        DossierPages.Opened opened = shown.opened();
        model.addAttribute("number", number);
        model.addAttribute("head", opened.head());
        model.addAttribute("key", SubmissionKey.fresh());
        model.addAttribute("numbers", opened.rights().sees(Section.NUMBERS));
        model.addAttribute("tellsAccesses", opened.rights().can(DossierAction.PRINT_ACCESSES));
        model.addAttribute("adds", opened.rights().can(DossierAction.ADD_DOCUMENT));
        model.addAttribute("merges", opened.rights().can(DossierAction.MERGE));
        model.addAttribute("merged", opened.dossier().mergedInto() != null);
        if (shown.page() != null) {
            model.addAttribute("case", shown.page());
            model.addAttribute("papers", shown.page().papers());
            cases(opened, shown.page().file(), model);
        }
        return "cases/overview";
    }

    private void cases(DossierPages.Opened opened, CaseFile shown, Model model) {
        model.addAttribute("cases", links.of(opened, shown));
        model.addAttribute(
                "newest",
                opened.newest().filter(file -> file.id() == shown.id()).isPresent());
    }

    @GetMapping("/u/dossier/{number}/storia")
    String history(
            Actor actor,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable Long pratica,
            @RequestParam(required = false) @Nullable Long prima,
            Model model) {
        DossierPages.Opened opened = dossiers.open(actor, number, "storia");
        model.addAttribute("number", number);
        model.addAttribute("head", opened.head());
        model.addAttribute("mergers", told.mergersOf(actor, opened.dossier()));
        model.addAttribute("corrections", told.correctionsOf(opened));
        opened.asked(pratica).ifPresent(file -> {
            model.addAttribute("caseId", file.id());
            model.addAttribute("told", told.historyOf(file, opened.rights(), prima));
            List<CaseTexts.Text> texts = told.textsFor(actor, file, opened.rights());
            model.addAttribute("texts", texts);
            model.addAttribute("reasons", texts.stream().anyMatch(text -> text.section() != Section.CASE));
            cases(opened, file, model);
        });
        return "cases/history";
    }
}
