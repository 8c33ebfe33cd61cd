// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.merging;

import it.respi.dossiers.DossierPolicy;
import it.respi.kernel.actor.Actor;
import it.respi.platform.view.MenuItem;
import it.respi.platform.web.MenuContribution;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The line of the mergers that wait, for the people of the help desks. */
@Component
@Order(26)
class MergeMenu implements MenuContribution {
    private final DossierPolicy policy;

    MergeMenu(DossierPolicy policy) {
        this.policy = policy;
    }

    @Override
    public List<MenuItem> lines(Actor actor) {
        return policy.mayOpen(actor) ? List.of(MenuItem.of("/u/unioni", "it-link", "merge.menu")) : List.of();
    }
}
