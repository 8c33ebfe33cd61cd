// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.search;

import it.respi.dossiers.DossierPolicy;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.identity.CodiceFiscale;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.view.Deadline;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The search page and the counter. What is searched for is personal data: it is sent by POST, so that it never stands in
 * an address, a history or a log.
 */
@Controller
class SearchController {
    private static final int LATEST = 10;
    private static final int LONGEST = 120;

    private final DossierSearch search;
    private final DossierPolicy policy;
    private final Rows rows;

    SearchController(DossierSearch search, DossierPolicy policy, Rows rows) {
        this.search = search;
        this.policy = policy;
        this.rows = rows;
    }

    /** The counter (sportello): search first, then open. */
    @GetMapping("/u/sportello")
    String counter(Actor actor, Model model) {
        if (!policy.mayOpen(actor)) {
            throw new NotAllowed("dossier.open.not-allowed");
        }
        model.addAttribute("latest", rows.of(search.latestOf(actor, LATEST)));
        return "dossiers/search/counter";
    }

    @GetMapping("/u/dossier")
    String empty(Actor actor, Model model) {
        return page(actor, "", model);
    }

    /** A reload of the address, or a change of language, after a search. */
    @GetMapping("/u/dossier/cerca")
    String again() {
        return "redirect:/u/dossier";
    }

    @PostMapping("/u/dossier/cerca")
    String find(Actor actor, @RequestParam(defaultValue = "") String q, Model model) {
        String text = q.strip().substring(0, Math.min(LONGEST, q.strip().length()));
        if (text.codePoints().filter(Character::isLetterOrDigit).count() < 2) {
            model.addAttribute("tooShort", true);
            return page(actor, text, model);
        }
        DossierSearch.Results results = search.results(actor, text);
        List<Found> found = results.found();
        if (found.size() == 1 && isExact(text)) {
            return "redirect:/u/dossier/" + found.getFirst().number();
        }
        if (found.isEmpty() && DossierSearch.isNumber(text) && policy.mayStateReason(actor)) {
            model.addAttribute("outside", DossierSearch.whole(text));
        }
        model.addAttribute("results", rows.of(found));
        model.addAttribute("more", results.more());
        return page(actor, text, model);
    }

    private String page(Actor actor, String text, Model model) {
        if (!policy.readsCases(actor)) {
            throw new NotAllowed("dossier.action.not-allowed");
        }
        model.addAttribute("q", text);
        model.addAttribute("mayOpen", policy.mayOpen(actor));
        return "dossiers/search/search";
    }

    /** A whole number of a dossier or a whole codice fiscale names one dossier: no list in between. */
    private static boolean isExact(String text) {
        try {
            return DossierSearch.isNumber(text)
                    || !CodiceFiscale.parse(text).value().isEmpty();
        } catch (RuleBroken noCode) {
            return false;
        }
    }

    /**
     * One line of a list of dossiers.
     *
     * @param due the due date of the newest case, null when no term runs
     */
    record Line(Found found, @Nullable Deadline due) {}
}
