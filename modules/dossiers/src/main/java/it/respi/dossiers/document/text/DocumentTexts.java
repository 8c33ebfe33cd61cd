// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.text;

import it.respi.dossiers.Dossier;
import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.Place;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Seals the text of documents with the key of the person, and looks in it for words. */
@Component
public class DocumentTexts {
    private static final String COLUMN = "dossier_document_text.sealed";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    DocumentTexts(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** Keeps the text of a document; nothing when there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Dossier dossier, long documentId, String text) {
        if (text.isBlank()) {
            return;
        }
        byte[] sealed = Objects.requireNonNull(cipher.seal(dossier.holder().id(), place(documentId), text));
        jdbc.sql("insert into dossier_document_text (document_id, dossier_id, sealed) values (?, ?, ?)"
                        + " on duplicate key update sealed = values(sealed)")
                .params(documentId, dossier.id(), sealed)
                .update();
    }

    /** The documents of a dossier, taken from the archive, that hold all the words. */
    @Transactional(readOnly = true)
    public List<Hit> find(Dossier dossier, String words) {
        Words wanted = Words.of(words);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql("select document_id, sealed from dossier_document_text where dossier_id = ?"
                        + " order by document_id desc")
                .param(dossier.id())
                .query((rs, row) -> hit(dossier, rs.getLong(1), rs.getBytes(2), wanted))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Hit> hit(Dossier dossier, long documentId, byte[] sealed, Words wanted) {
        return cipher.open(dossier.holder().id(), place(documentId), sealed)
                .flatMap(wanted::in)
                .map(passage -> new Hit(documentId, passage));
    }

    private static Place place(long documentId) {
        return new Place(COLUMN, documentId);
    }

    /** A document that holds the words, with a few words around the first of them. */
    public record Hit(long documentId, String passage) {}
}
