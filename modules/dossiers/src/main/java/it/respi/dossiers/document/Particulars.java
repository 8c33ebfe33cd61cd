// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the sender says of the files of one upload.
 *
 * @param kind code of the kind of paper
 * @param validFrom day of its issue
 * @param validUntil last day on which it is good
 * @param further true for more pages of what is there, false for a new version of it
 */
record Particulars(
        String kind,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        boolean further) {

    static Particulars of(String kind) {
        return new Particulars(kind, null, null, false);
    }
}
