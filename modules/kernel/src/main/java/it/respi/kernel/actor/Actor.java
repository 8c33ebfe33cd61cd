// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.actor;

import java.io.Serializable;
import java.util.Set;

/**
 * Who acts: a signed-in person, or a program of an office, for exactly one office.
 *
 * @param staffId number of the person inside Respi
 * @param name name shown to colleagues
 * @param office the office the person acts for
 * @param lanes what the office lets the person do; may be empty (reads nothing, does nothing)
 */
public record Actor(int staffId, String name, Office office, Set<Lane> lanes) implements Serializable {
    public Actor {
        lanes = Set.copyOf(lanes);
    }

    /** Whether the actor holds the lane. */
    public boolean is(Lane lane) {
        return lanes.contains(lane);
    }

    /** Whether the actor holds at least one of the lanes. */
    public boolean isAny(Lane... candidates) {
        for (Lane lane : candidates) {
            if (lanes.contains(lane)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the actor answers for an office (responsabile). */
    public boolean leadsOffice() {
        return lanes.stream().anyMatch(Lane::leads);
    }

    /** Whether the actor acts for that office. */
    public boolean worksAt(int officeId) {
        return office.id() == officeId;
    }
}
