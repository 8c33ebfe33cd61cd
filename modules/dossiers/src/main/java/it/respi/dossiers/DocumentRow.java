// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Office;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document as a list shows it.
 *
 * @param kind code of the kind of paper
 * @param type media type, told by the content
 * @param size in bytes
 * @param pages 1 for an image
 * @param reason why it must be brought again, or null
 * @param office the office that added it
 * @param standing whether it still counts
 * @param sha256 hash of the content, 64 hexadecimal digits
 * @param details what people wrote of it
 * @param shared whether it was let serve for the whole household of its dossier
 */
public record DocumentRow(
        long id,
        String kind,
        String name,
        String type,
        long size,
        int pages,
        DocumentState state,
        @Nullable String reason,
        Office office,
        Instant at,
        Standing standing,
        String sha256,
        DocumentDetails details,
        boolean shared) {

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "DocumentRow[" + id + "]";
    }
}
