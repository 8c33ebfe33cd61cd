// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.Place;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Seals what people wrote of a document: the name of the file, which often holds a name or a number, what it is called,
 * who issued it, and why it was rejected. What stood readable before is given back as long as it was not sealed.
 */
@Component
public class DocumentSeal {
    private static final String NAME = "dossier_document.file_name";
    private static final String REASON = "dossier_document.reason";
    private static final String TITLE = "dossier_document.title";
    private static final String ISSUER = "dossier_document.issuer";

    private final FieldCipher cipher;

    DocumentSeal(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** The name of a file, sealed for the holder of the dossier. */
    public byte[] name(long holder, long document, String name) {
        return Objects.requireNonNull(cipher.seal(holder, new Place(NAME, document), name));
    }

    /** Opens the name of a file. */
    public String openName(long holder, long document, byte @Nullable [] sealed, String readable) {
        return sealed == null
                ? readable
                : cipher.open(holder, new Place(NAME, document), sealed).orElse("");
    }

    /** What a document is called in lists; null for nothing. */
    public byte @Nullable [] title(long holder, long document, String title) {
        return title.isEmpty() ? null : cipher.seal(holder, new Place(TITLE, document), title);
    }

    /** Who issued a document; null for nobody. */
    public byte @Nullable [] issuer(long holder, long document, String issuer) {
        return issuer.isEmpty() ? null : cipher.seal(holder, new Place(ISSUER, document), issuer);
    }

    String openTitle(long holder, long document, byte @Nullable [] sealed) {
        return open(holder, new Place(TITLE, document), sealed);
    }

    String openIssuer(long holder, long document, byte @Nullable [] sealed) {
        return open(holder, new Place(ISSUER, document), sealed);
    }

    private String open(long holder, Place place, byte @Nullable [] sealed) {
        return sealed == null ? "" : cipher.open(holder, place, sealed).orElse("");
    }

    byte[] reason(long holder, long document, String reason) {
        return Objects.requireNonNull(cipher.seal(holder, new Place(REASON, document), reason));
    }

    @Nullable
    String openReason(long holder, long document, byte @Nullable [] sealed, @Nullable String readable) {
        return sealed == null
                ? readable
                : cipher.open(holder, new Place(REASON, document), sealed).orElse(null);
    }
}
