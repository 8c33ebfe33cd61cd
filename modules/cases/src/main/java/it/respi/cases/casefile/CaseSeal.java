// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.dossiers.NumberMarks;
import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.Place;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Seals what people wrote into cases with the key of the person the dossier is about (ADR 0014), and opens it. */
@Component
class CaseSeal {
    private static final String TABLE = "case_file.";

    private final FieldCipher cipher;
    private final NumberMarks marks;
    private final JdbcClient jdbc;

    CaseSeal(FieldCipher cipher, NumberMarks marks, JdbcClient jdbc) {
        this.cipher = cipher;
        this.marks = marks;
        this.jdbc = jdbc;
    }

    /** @param known whose key it is, when that is known already */
    Sealing of(long caseId, long dossierId, @Nullable Long known) {
        return new Sealing(cipher, known == null ? personOf(dossierId) : known, caseId);
    }

    @Nullable
    String open(long person, String column, long caseId, byte[] sealed) {
        return cipher.open(person, new Place(TABLE + column, caseId), sealed).orElse(null);
    }

    /** The mark by which the number of a registered kit is told to be taken. */
    byte[] mark(String assicurata) {
        return marks.ofPaper(assicurata);
    }

    List<byte[]> allMarks(String assicurata) {
        return marks.allOfPaper(assicurata);
    }

    byte[] sealText(long person, long text, String body) {
        return Objects.requireNonNull(cipher.seal(person, new Place("case_text.body", text), body));
    }

    /** A text; as it stands readable in a row from before. */
    String openText(long person, long text, byte @Nullable [] sealed, String readable) {
        return sealed == null
                ? readable
                : cipher.open(person, new Place("case_text.body", text), sealed).orElse("");
    }

    byte @Nullable [] sealReason(long person, long caseId, String code, @Nullable String reason) {
        return cipher.seal(person, reasonOf(caseId, code), reason);
    }

    @Nullable
    String openReason(long person, Item item) {
        return item.sealed() == null
                ? item.readable()
                : cipher.open(person, reasonOf(item.caseId(), item.code()), item.sealed())
                        .orElse(null);
    }

    byte @Nullable [] sealNote(long person, long move, @Nullable String note) {
        return cipher.seal(person, noteOf(move), note);
    }

    @Nullable
    String openNote(long person, long move, byte[] sealed) {
        return cipher.open(person, noteOf(move), sealed).orElse(null);
    }

    private static Place noteOf(long move) {
        return new Place("case_step_move.note", move);
    }

    /** Whose key seals what belongs to a case of that dossier. */
    long personOf(long dossierId) {
        return jdbc.sql("select holder_id from dossier where id = ?")
                .param(dossierId)
                .query(Long.class)
                .single();
    }

    private static Place reasonOf(long caseId, String code) {
        return new Place("case_checklist.reason." + code, caseId);
    }

    /** Why a paper was rejected, as it stands in its row. */
    @SuppressWarnings("ArrayRecordComponent") // only carried from the row to the cipher
    record Item(
            long caseId,
            String code,
            byte @Nullable [] sealed,
            @Nullable String readable) {}

    /** Seals fields of one case. */
    record Sealing(FieldCipher cipher, long person, long caseId) {
        /** The text sealed; what was sealed before when there is no newer one. */
        byte @Nullable [] seal(String column, @Nullable String text, byte @Nullable [] before) {
            return text == null ? before : cipher.seal(person, new Place(TABLE + column, caseId), text);
        }
    }
}
