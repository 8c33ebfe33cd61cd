// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of papers (documenti) that came with this version of Respi, for checks that run without its database. */
public final class ShippedPapers {
    private static final Set<String> CODES = ShippedRows.of("document_kinds").stream()
            .map(row -> row.get("code"))
            .collect(Collectors.toUnmodifiableSet());

    private ShippedPapers() {}

    /** Whether there is a kind of paper of that code. */
    public static boolean knows(String code) {
        return CODES.contains(code);
    }
}
