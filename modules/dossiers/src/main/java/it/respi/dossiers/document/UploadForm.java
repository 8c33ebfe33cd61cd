// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import it.respi.dossiers.document.intake.StoredFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * What is typed beside the files of an upload.
 *
 * @param further ticked for more pages of what is there
 */
record UploadForm(
        @Nullable String kind,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate validFrom,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate validUntil,
        @Nullable Boolean further) {

    String kindOrNone() {
        return Objects.requireNonNullElse(kind, "");
    }

    boolean isFurther() {
        return Boolean.TRUE.equals(further);
    }

    Particulars particulars() {
        return new Particulars(kindOrNone(), validFrom, validUntil, isFurther());
    }

    /** Beside which field a refusal is said; empty for one that belongs to none. */
    static String fieldOf(String code) {
        return switch (code) {
            case "document.validity.future" -> "validFrom";
            case "document.validity.order" -> "validUntil";
            case "document.kind-missing", "document.kind-unknown" -> "kind";
            default -> "";
        };
    }

    /** Whether the next try adds to what is there: files that were kept now must not be replaced by their own sisters. */
    boolean furtherNext(List<StoredFile> kept) {
        return isFurther() || !kept.isEmpty();
    }
}
