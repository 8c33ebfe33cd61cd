// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.papers;

import it.respi.dossiers.DocumentRow;
import java.time.Instant;

/**
 * A document that the dossier holds, as the list shows it.
 *
 * @param kind name of the kind of paper
 * @param name name of the file
 * @param type three letters
 */
record Held(long id, String kind, String name, String type, long kilobytes, int pages, Instant at) {
    private static final long KILOBYTE = 1024;

    static Held of(DocumentRow row, String kind) {
        String type = switch (row.type()) {
            case "application/pdf" -> "PDF";
            case "image/jpeg" -> "JPG";
            case "image/png" -> "PNG";
            case "image/tiff" -> "TIF";
            default -> "DOC";
        };
        return new Held(row.id(), kind, row.name(), type, Math.max(1, row.size() / KILOBYTE), row.pages(), row.at());
    }
}
