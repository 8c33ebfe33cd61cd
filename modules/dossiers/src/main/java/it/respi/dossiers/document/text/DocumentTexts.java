// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.text;

import it.respi.dossiers.DocumentScope;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.ScanState;
import it.respi.kernel.actor.Actor;
import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.Place;
import it.respi.platform.data.SqlPart;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Seals the text of documents with the key of the person, and looks in it for words. */
@Component
public class DocumentTexts {
    private static final String COLUMN = "dossier_document_text.sealed";
    private static final int MOST_OPENED = 200;
    private static final int MOST_HITS = 20;
    private static final String READABLE = Arrays.stream(ScanState.values())
            .filter(ScanState::isReadable)
            .map(state -> "'" + state + "'")
            .collect(Collectors.joining(", ", " (", ")"));

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final DocumentScope scope;

    DocumentTexts(JdbcClient jdbc, FieldCipher cipher, DocumentScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
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

    /**
     * The documents of a dossier, taken from the archive, that the actor sees and that hold all the words, newest first: at most {@value #MOST_HITS} of
     * the newest {@value #MOST_OPENED} that may be read. What waits for its virus check, or failed it, is not opened.
     */
    @Transactional(readOnly = true)
    public Hits find(Actor actor, Dossier dossier, String words) {
        Words wanted = Words.of(words);
        if (wanted.isEmpty()) {
            return new Hits(List.of(), false);
        }
        SqlPart seen = scope.of(actor, dossier);
        List<Optional<Hit>> opened = jdbc.sql("select t.document_id, t.sealed from dossier_document_text t"
                        + " join dossier_document d on d.id = t.document_id where t.dossier_id = ? and d.scan in"
                        + READABLE + " and " + seen.sql() + " order by t.document_id desc limit " + MOST_OPENED)
                .param(dossier.id())
                .params(seen.params())
                .query((rs, row) -> hit(dossier, rs.getLong(1), rs.getBytes(2), wanted))
                .list();
        List<Hit> found = opened.stream().flatMap(Optional::stream).toList();
        boolean more = opened.size() == MOST_OPENED || found.size() > MOST_HITS;
        return new Hits(found.stream().limit(MOST_HITS).toList(), more);
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

    /** @param more whether there may be others that are not among them */
    public record Hits(List<Hit> hits, boolean more) {
        public Hits {
            hits = List.copyOf(hits);
        }
    }
}
