// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.papers;

import it.respi.dossiers.DocumentRow;
import it.respi.platform.view.Tag;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document that the dossier holds, as the list shows it.
 *
 * @param kind name of the kind of paper
 * @param name name of the file
 * @param about what it is called and who issued it, empty for neither
 * @param type three letters
 * @param mark what became of it, in words
 * @param reason why it must be brought again, in words; null otherwise
 * @param tags what must be known of it
 * @param readable whether it may be opened
 */
record Held(
        long id,
        String kind,
        String name,
        String about,
        String type,
        long kilobytes,
        int pages,
        Instant at,
        Tag mark,
        @Nullable String reason,
        List<Tag> tags,
        boolean readable) {
    private static final long KILOBYTE = 1024;

    static Held of(DocumentRow row, String kind, Tag mark, @Nullable String reason, List<Tag> tags) {
        String type = switch (row.type()) {
            case "application/pdf" -> "PDF";
            case "image/jpeg" -> "JPG";
            case "image/png" -> "PNG";
            case "image/tiff" -> "TIF";
            default -> "DOC";
        };
        return new Held(
                row.id(),
                kind,
                row.name(),
                Stream.of(row.details().title(), row.details().issuer())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · ")),
                type,
                Math.max(1, row.size() / KILOBYTE),
                row.pages(),
                row.at(),
                mark,
                reason,
                tags,
                row.standing().scan().isReadable());
    }
}
