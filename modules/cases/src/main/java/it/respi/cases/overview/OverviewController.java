// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.overview;

import it.respi.cases.casefile.CaseAction;
import it.respi.cases.casefile.CaseHistory;
import it.respi.cases.casefile.CaseTexts;
import it.respi.cases.papers.Papers;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierHeads;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The overview and the history of a dossier. */
@Controller
class OverviewController {
    private static final int HISTORY = 200;

    private final Dossiers dossiers;
    private final DossierHeads heads;
    private final Overview overview;
    private final Papers papers;
    private final Told told;

    OverviewController(Dossiers dossiers, DossierHeads heads, Overview overview, Papers papers, Told told) {
        this.dossiers = dossiers;
        this.heads = heads;
        this.overview = overview;
        this.papers = papers;
        this.told = told;
    }

    @GetMapping("/u/dossier/{number}")
    String overview(Actor actor, @PathVariable String number, Model model) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.READ);
        model.addAttribute("number", number);
        model.addAttribute("head", heads.of(dossier, actor, ""));
        model.addAttribute("key", SubmissionKey.fresh());
        overview.of(dossier, actor).ifPresent(page -> {
            model.addAttribute("case", page);
            model.addAttribute("papers", papers.of(page.file()));
        });
        return "cases/overview";
    }

    @GetMapping("/u/dossier/{number}/storia")
    String history(Actor actor, @PathVariable String number, Model model) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.READ);
        model.addAttribute("number", number);
        model.addAttribute("head", heads.of(dossier, actor, "storia"));
        overview.of(dossier, actor).ifPresent(page -> {
            model.addAttribute(
                    "entries",
                    told.timeline().of(told.history().latest(page.file().id(), HISTORY)));
            model.addAttribute(
                    "texts",
                    page.rights().can(CaseAction.READ_REASONS)
                            ? told.texts().of(page.file().id())
                            : List.of());
        });
        return "cases/history";
    }

    /** What is told of a case. */
    @Component
    record Told(Timeline timeline, CaseHistory history, CaseTexts texts) {}
}
