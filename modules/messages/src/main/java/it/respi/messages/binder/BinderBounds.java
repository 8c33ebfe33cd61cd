// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.binder;

import it.respi.dossiers.DocumentRow;
import java.util.List;

/** How large a binder may be: what is more is said before it is made, and nothing is cut off in silence. */
final class BinderBounds {
    /** Pages of documents. */
    static final int PAGES = 600;

    /** Documents. */
    static final int DOCUMENTS = 200;

    /** Sum of the originals, in bytes. */
    static final long BYTES = 500L << 20;

    private BinderBounds() {}

    static boolean areKept(List<DocumentRow> chosen) {
        long bytes = chosen.stream().mapToLong(DocumentRow::size).sum();
        return chosen.size() <= DOCUMENTS && pages(chosen) <= PAGES && bytes <= BYTES;
    }

    static int pages(List<DocumentRow> chosen) {
        return chosen.stream()
                .filter(row -> row.standing().scan().isReadable())
                .mapToInt(DocumentRow::pages)
                .sum();
    }
}
