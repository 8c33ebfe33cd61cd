// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.papers;

import it.respi.dossiers.DocumentRow;
import it.respi.platform.view.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document that the dossier holds, as the list shows it.
 *
 * @param kind name of the kind of paper
 * @param name name of the file
 * @param type three letters
 * @param mark what became of it, in words
 * @param reason why it must be brought again, in words; null otherwise
 */
record Held(
        long id,
        String kind,
        String name,
        String type,
        long kilobytes,
        int pages,
        Instant at,
        Tag mark,
        @Nullable String reason) {
    private static final long KILOBYTE = 1024;

    static Held of(DocumentRow row, String kind, Tag mark, @Nullable String reason) {
        String type = switch (row.type()) {
            case "application/pdf" -> "PDF";
            case "image/jpeg" -> "JPG";
            case "image/png" -> "PNG";
            default -> "DOC";
        };
        return new Held(
                row.id(),
                kind,
                row.name(),
                type,
                Math.max(1, row.size() / KILOBYTE),
                row.pages(),
                row.at(),
                mark,
                reason);
    }
}
