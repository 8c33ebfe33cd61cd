// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.search;

import it.respi.dossiers.DossierPolicy;
import it.respi.kernel.actor.Actor;
import it.respi.platform.view.MenuItem;
import it.respi.platform.web.MenuContribution;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The line of the search, for all who read cases. */
@Component
@Order(30)
class DossierMenu implements MenuContribution {
    private final DossierPolicy policy;

    DossierMenu(DossierPolicy policy) {
        this.policy = policy;
    }

    @Override
    public List<MenuItem> lines(Actor actor) {
        return policy.readsCases(actor) ? List.of(MenuItem.of("/u/dossier", "it-folder", "search.menu")) : List.of();
    }
}
