// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import io.swagger.v3.oas.annotations.media.Schema;
import it.respi.dossiers.DocumentRow;
import it.respi.dossiers.DocumentState;
import it.respi.dossiers.ScanState;
import it.respi.dossiers.Standing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document for programs.
 *
 * @param id a text, because many programs cannot hold 64 bits in a number
 * @param version to be sent back with a correction or a verdict: it goes up with every change
 * @param office code of the office that added it
 * @param household whether it serves for the whole household of the person
 * @param ofRelative whether it stands in the dossier of another member of the household
 * @param reason why it must be brought again, in words for the person; only of what was rejected
 */
@Schema(name = "DocumentJson")
public record DocumentJson(
        String id,
        long version,
        String kind,
        String name,
        @Nullable String title,
        @Nullable String issuer,
        long size,
        String sha256,
        DocumentState state,
        @Nullable String reason,
        ScanState scan,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable String supersededBy,
        String office,
        boolean household,
        boolean ofRelative) {
    /** As lists of its own dossier show it. */
    public static DocumentJson of(DocumentRow row) {
        return of(row, false);
    }

    /** As lists show it. */
    static DocumentJson of(DocumentRow row, boolean ofRelative) {
        Standing standing = row.standing();
        Long newer = standing.supersededBy();
        return new DocumentJson(
                String.valueOf(row.id()),
                row.details().version(),
                row.kind(),
                row.name(),
                said(row.details().title()),
                said(row.details().issuer()),
                row.size(),
                row.sha256(),
                row.state(),
                row.reason(),
                standing.scan(),
                standing.validFrom(),
                standing.validUntil(),
                newer == null ? null : String.valueOf(newer),
                row.office().code(),
                row.shared(),
                ofRelative);
    }

    private static @Nullable String said(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "DocumentJson[" + id + "]";
    }
}
