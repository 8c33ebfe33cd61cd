// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import it.respi.cases.casefile.CasePolicy;
import it.respi.kernel.actor.Actor;
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

/** The inbox: whose turn it is. All its state stands in the address. */
@Controller
class InboxController {
    private final InboxPage pages;

    InboxController(InboxPage pages) {
        this.pages = pages;
    }

    @GetMapping("/u/attivita")
    String inbox(
            Actor actor,
            @RequestParam(name = "vista", defaultValue = "da-prendere") String view,
            @RequestParam(name = "scad", required = false) @Nullable String due,
            @RequestParam(name = "cur", required = false) @Nullable String cursor,
            Model model) {
        InboxPage.Asked asked = new InboxPage.Asked(InboxView.of(view), DueFilter.of(due), cursor);
        model.addAttribute("inbox", pages.of(actor, asked));
        return "cases/inbox";
    }

    /** The inbox in the main menu, and the start of the day for offices. */
    @Component
    @Order(20)
    static class InMenu implements MenuContribution {
        private final CasePolicy policy;

        InMenu(CasePolicy policy) {
            this.policy = policy;
        }

        @Override
        public List<MenuItem> lines(Actor actor) {
            return policy.lanesOf(actor).isEmpty()
                            || actor.office().kind().name().equals("PROVINCE")
                    ? List.of()
                    : List.of(MenuItem.of("/u/attivita", "it-inbox", "inbox.menu"));
        }

        @Override
        public @Nullable String startOf(Actor actor) {
            return lines(actor).isEmpty() ? null : "/u/attivita";
        }
    }
}
