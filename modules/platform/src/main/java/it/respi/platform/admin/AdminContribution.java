// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.admin;

import it.respi.kernel.actor.Actor;
import java.util.List;

/** The pages a module adds to the administration; {@code @Order} puts them in order inside their group. */
public interface AdminContribution {
    /** Address of the page that leads to all of them, and the menu line that is current on each of them. */
    String HUB = "/u/amministrazione";

    /** The pages this actor may open. */
    List<AdminLink> links(Actor actor);
}
