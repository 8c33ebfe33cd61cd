// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A block as it is now.
 *
 * @param version 0 when it was never corrected
 * @param values of the record and beside it, as texts, by the names of the fields
 * @param author who changed it last; null when nobody did since the opening
 */
record BlockState(
        PersonBlock block,
        long version,
        Map<String, String> values,
        @Nullable Author author) {
    /** Who changed a block, and when. */
    record Author(int officeId, int staffId, Instant at) {}

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "BlockState[" + block + " " + version + "]";
    }
}
