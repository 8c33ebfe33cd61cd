// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.request;

import it.respi.dossiers.DossierPolicy;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.Slice;
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

/** What people asked of an office and waits, the most urgent first. */
@Controller
class RequestListController {
    private final Requests requests;
    private final RequestWords words;

    RequestListController(Requests requests, RequestWords words) {
        this.requests = requests;
        this.words = words;
    }

    @GetMapping("/u/richieste")
    String list(Actor actor, @RequestParam(name = "da", required = false) @Nullable String from, Model model) {
        Slice<PersonRequest> found = requests.waiting(actor, from);
        model.addAttribute("lines", found.map(words::line).items());
        model.addAttribute("more", found.next() == null ? null : "/u/richieste?da=" + found.next());
        return "dossiers/rights/requests";
    }

    /** The line of the requests, for help desks. */
    @Component
    @Order(36)
    static class Menu implements MenuContribution {
        private final DossierPolicy policy;

        Menu(DossierPolicy policy) {
            this.policy = policy;
        }

        @Override
        public List<MenuItem> lines(Actor actor) {
            return policy.mayOpen(actor) ? List.of(MenuItem.of("/u/richieste", "it-user", "request.menu")) : List.of();
        }
    }
}
