// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator;

import it.respi.kernel.actor.Actor;
import it.respi.platform.view.MenuItem;
import it.respi.platform.web.MenuContribution;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In the menu of whoever may ask for a mediator. */
@Component
@Order(29)
class MediatorMenu implements MenuContribution {
    private final MediatorPolicy policy;

    MediatorMenu(MediatorPolicy policy) {
        this.policy = policy;
    }

    @Override
    public List<MenuItem> lines(Actor actor) {
        return policy.reads(actor)
                ? List.of(MenuItem.of(MediatorController.PAGE, "it-comment", "mediator.menu"))
                : List.of();
    }
}
