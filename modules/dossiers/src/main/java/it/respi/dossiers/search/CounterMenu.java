// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.search;

import it.respi.dossiers.DossierPolicy;
import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Command;
import it.respi.platform.view.MenuItem;
import it.respi.platform.web.MenuContribution;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The line of the counter, where the people of the help desks begin their day. */
@Component
@Order(10)
class CounterMenu implements MenuContribution {
    private static final String COUNTER = "/u/sportello";

    private final DossierPolicy policy;

    CounterMenu(DossierPolicy policy) {
        this.policy = policy;
    }

    @Override
    public List<MenuItem> lines(Actor actor) {
        return policy.mayOpen(actor) ? List.of(MenuItem.of(COUNTER, "it-search", "counter.menu")) : List.of();
    }

    @Override
    public List<Command> commands(Actor actor) {
        return policy.mayOpen(actor)
                ? List.of(new Command("/u/dossier/nuovo", "layout.new.label", "it-plus-circle", "N", false))
                : List.of();
    }

    @Override
    public @Nullable String startOf(Actor actor) {
        return policy.mayOpen(actor) ? COUNTER : null;
    }
}
