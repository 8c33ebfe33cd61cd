// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.expiry;

import it.respi.dossiers.DossierPolicy;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.platform.view.MenuItem;
import it.respi.platform.web.MenuContribution;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What ends in the dossiers of a help desk (scadenzario). All its state stands in the address. */
@Controller
class ExpiryController {
    private static final String PAGE = "/u/scadenze";

    private final ExpiryPage pages;
    private final DossierPolicy policy;

    ExpiryController(ExpiryPage pages, DossierPolicy policy) {
        this.pages = pages;
        this.policy = policy;
    }

    @GetMapping(PAGE)
    String list(
            Actor actor,
            @RequestParam(name = "vista", required = false) @Nullable String view,
            @RequestParam(name = "quando", required = false) @Nullable String period,
            @RequestParam(name = "cur", required = false) @Nullable String cursor,
            Model model) {
        if (!policy.mayOpen(actor)) {
            throw new NotAllowed("expiry.not-allowed");
        }
        ExpiryPage.Asked asked = new ExpiryPage.Asked(ExpiryView.of(view), ExpiryPeriod.of(period), cursor);
        model.addAttribute("list", pages.of(actor, asked));
        return "cases/expiry";
    }

    /** The list in the main menu of those who open cases. */
    @Component
    @Order(22)
    static class InMenu implements MenuContribution {
        private final DossierPolicy policy;

        InMenu(DossierPolicy policy) {
            this.policy = policy;
        }

        @Override
        public List<MenuItem> lines(Actor actor) {
            return policy.mayOpen(actor) ? List.of(MenuItem.of(PAGE, "it-refresh", "expiry.menu")) : List.of();
        }
    }
}
