// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.closure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A list of closures of an office, proposed or confirmed.
 *
 * @param version its number, counted in each office; null while it is only proposed
 * @param base number of the list in force when it was proposed; 0 for none
 * @param sha256 of the file
 * @param days how many closures it holds
 */
record ClosureList(
        long id,
        int officeId,
        @Nullable Integer version,
        int base,
        String fileName,
        String sha256,
        int proposedBy,
        Instant proposedAt,
        @Nullable Integer confirmedBy,
        @Nullable Instant confirmedAt,
        int days) {}
