// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import java.util.List;

/**
 * A paper that a procedure wants, with the types of permit for which it is wanted.
 *
 * @param permitTypes codes of the types; empty = for every case
 */
public record StandardPaper(ChecklistRule rule, List<String> permitTypes) {
    public StandardPaper {
        permitTypes = List.copyOf(permitTypes);
    }

    /** Whether every case needs it, whatever the type of the permit. */
    public boolean forAll() {
        return permitTypes.isEmpty();
    }
}
