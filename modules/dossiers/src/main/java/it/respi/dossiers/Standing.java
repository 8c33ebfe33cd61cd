// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a document still counts.
 *
 * @param validFrom day of its issue, null when unknown
 * @param validUntil last day on which it is good, null when it has none
 * @param supersededBy the version that took its place, null for the newest
 */
public record Standing(
        ScanState scan,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable Long supersededBy) {

    public boolean isExpired(LocalDate today) {
        return validUntil != null && validUntil.isBefore(today);
    }

    /** Whether it is the newest of its kind, readable and not expired. */
    public boolean counts(LocalDate today) {
        return supersededBy == null && scan.isReadable() && !isExpired(today);
    }
}
