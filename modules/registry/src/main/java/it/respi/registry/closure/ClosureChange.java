// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.closure;

import java.util.List;

/**
 * What a new list changes, from today on (anteprima).
 *
 * @param added closed in the new list only
 * @param removed closed in the list in force only
 * @param kept closed in both
 */
record ClosureChange(List<Closure> added, List<Closure> removed, List<Closure> kept) {

    static ClosureChange of(List<Closure> before, List<Closure> after) {
        return new ClosureChange(
                after.stream().filter(one -> !in(before, one)).toList(),
                before.stream().filter(one -> !in(after, one)).toList(),
                after.stream().filter(one -> in(before, one)).toList());
    }

    /** Whether nothing would be different. */
    boolean none() {
        return added.isEmpty() && removed.isEmpty();
    }

    private static boolean in(List<Closure> list, Closure one) {
        return list.stream().anyMatch(one::sameTimeAs);
    }
}
