// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.protection;

import it.respi.dossiers.Protection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a person is protected (protezione), and who is named.
 *
 * @param why null for ordinary dossiers
 * @param people numbers of those who are named
 */
public record Guard(@Nullable Protection why, Set<Integer> people) {
    /** Nothing was protected and nobody named. */
    public static final Guard NONE = new Guard(null, Set.of());

    public Guard {
        people = Set.copyOf(people);
    }

    /** The name of why, {@code NONE} for ordinary dossiers. */
    String kind() {
        return why == null ? "NONE" : why.name();
    }
}
