// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Lane;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who did it.
 *
 * @param staffId number of the person, 0 for the system
 * @param officeId office the person acted for, 0 for the system
 * @param lanes codes of the functions held at that moment, in order, with commas between
 */
public record Who(int staffId, int officeId, String lanes) {
    private static final Who SYSTEM = new Who(0, 0, "");

    /** That actor; null for the system. */
    public static Who of(@Nullable Actor actor) {
        if (actor == null) {
            return SYSTEM;
        }
        String lanes = actor.lanes().stream().sorted().map(Lane::code).collect(Collectors.joining(","));
        return new Who(actor.staffId(), actor.office().id(), lanes);
    }
}
