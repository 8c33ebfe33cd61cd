// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.catalogue;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Lane;
import it.respi.platform.admin.AdminContribution;
import it.respi.platform.admin.AdminGroup;
import it.respi.platform.admin.AdminLink;
import it.respi.platform.view.MenuItem;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Procedures with their versions, and steps that failed, on the page of the administration. */
@Component
@Order(80)
class ProcessDoors implements AdminContribution {
    @Override
    public List<AdminLink> links(Actor actor) {
        return actor.is(Lane.ADM)
                ? List.of(
                        new AdminLink(
                                AdminGroup.PROCEDURES,
                                MenuItem.of("/u/procedure", "it-list", "catalogue.menu"),
                                "catalogue.lead"),
                        new AdminLink(
                                AdminGroup.CONTROL,
                                MenuItem.of("/u/incidenti", "it-warning-circle", "incident.menu"),
                                "incident.lead"))
                : List.of();
    }
}
