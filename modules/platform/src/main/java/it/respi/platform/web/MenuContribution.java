// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.web;

import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Command;
import it.respi.platform.view.MenuItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines a module adds to the main menu; {@code @Order} puts them in order. */
public interface MenuContribution {
    /** The lines this actor may follow. */
    List<MenuItem> lines(Actor actor);

    /** What this actor can do from every page beside going to the lines of the menu. */
    default List<Command> commands(Actor actor) {
        return List.of();
    }

    /** Where this actor starts the day, when this module is the one to say it; null otherwise. */
    default @Nullable String startOf(Actor actor) {
        return null;
    }
}
