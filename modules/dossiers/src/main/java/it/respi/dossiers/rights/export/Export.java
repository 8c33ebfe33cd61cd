// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.export;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A copy that was asked for (copia dei dati) as it is read.
 *
 * @param approvedBy number of the person who released it, null while it waits
 * @param until when it can be made no more, null while it waits
 * @param taken how often it was handed out
 */
public record Export(
        long id,
        long dossierId,
        long requestId,
        int askedBy,
        Instant askedAt,
        @Nullable Integer approvedBy,
        @Nullable Instant until,
        int taken) {

    /** Whether it may be made now. */
    public boolean isReleased(Instant now) {
        return until != null && until.isAfter(now);
    }
}
