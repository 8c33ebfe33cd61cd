// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.stated;

import it.respi.kernel.actor.Actor;
import it.respi.platform.view.MenuItem;
import it.respi.platform.web.MenuContribution;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The line of the reviews, for heads of offices. */
@Component
@Order(35)
class ReviewMenu implements MenuContribution {
    private final Reviews reviews;

    ReviewMenu(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public List<MenuItem> lines(Actor actor) {
        return reviews.isReviewer(actor)
                ? List.of(MenuItem.of("/u/aperture", "it-password-visible", "stated.menu"))
                : List.of();
    }
}
