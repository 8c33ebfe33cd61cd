// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import java.util.Set;

/**
 * The lists of these people changed by what one of them did.
 *
 * @param staff their numbers
 */
public record WorkChanged(Set<Integer> staff) {
    public WorkChanged {
        staff = Set.copyOf(staff);
    }
}
