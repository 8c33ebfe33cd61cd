// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.dossiers.DocumentState;
import it.respi.dossiers.Documents;
import it.respi.dossiers.HeldPaper;
import it.respi.dossiers.HeldPapers;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.Params;
import it.respi.registry.ChecklistRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of papers of a case (lista dei documenti) and what is known of each. */
@Component
public class Checklist {
    private final JdbcClient jdbc;
    private final Documents documents;
    private final HeldPapers held;
    private final CaseSeal seal;

    Checklist(JdbcClient jdbc, Documents documents, HeldPapers held, CaseSeal seal) {
        this.seal = seal;
        this.jdbc = jdbc;
        this.documents = documents;
        this.held = held;
    }

    /** Starts the list of a new case from the standard, in one statement. */
    void start(CaseFile file, List<ChecklistRule> rules) {
        List<Object> params = new ArrayList<>();
        for (ChecklistRule rule : rules) {
            Collections.addAll(
                    params, file.id(), rule.code(), rule.position(), rule.required(), ItemState.MISSING.name());
        }
        if (!rules.isEmpty()) {
            jdbc.sql("insert into case_checklist (case_id, code, position, required, state) values "
                            + String.join(", ", Collections.nCopies(rules.size(), "(?, ?, ?, ?, ?)")))
                    .params(params)
                    .update();
        }
    }

    /** What the network holds already is not missing (art. 18 L. 241/1990). */
    void takeHeld(CaseFile file) {
        held.of(file.dossierId()).values().forEach(paper -> given(file.id(), paper));
    }

    private void given(long caseId, HeldPaper paper) {
        jdbc.sql("update case_checklist set state = ?, document_id = ? where case_id = ? and code = ?")
                .params(ItemState.UPLOADED.name(), paper.documentId(), caseId, paper.kind())
                .update();
    }

    /**
     * The papers of open cases that rest on a document.
     *
     * @param anywhere also in cases of other dossiers, for which it serves too
     */
    List<Resting> restingOn(long documentId, boolean anywhere) {
        return jdbc.sql("select i.case_id, i.code from case_checklist i join case_file f on f.id = i.case_id"
                        + " join dossier_document d on d.id = i.document_id and (? or d.dossier_id = f.dossier_id)"
                        + " where d.id = ? and f.closed_at is null")
                .params(anywhere, documentId)
                .query((rs, row) -> new Resting(rs.getLong(1), rs.getString(2)))
                .list();
    }

    /** A line of the list of a case. */
    record Resting(long caseId, String code) {}

    /** The papers of a case, in order. */
    public List<Item> of(long caseId) {
        return jdbc.sql("select i.code, i.required, i.state, i.document_id, i.asked_on, i.reason, i.sealed_reason,"
                        + " d.holder_id from case_checklist i join case_file f on f.id = i.case_id"
                        + " join dossier d on d.id = f.dossier_id where i.case_id = ? order by i.position, i.code")
                .param(caseId)
                .query((rs, row) -> new Item(
                        rs.getString(1),
                        rs.getBoolean(2),
                        ItemState.valueOf(rs.getString(3)),
                        rs.getObject(4, Long.class),
                        rs.getObject(5, LocalDate.class),
                        reason(rs.getLong(8), caseId, rs.getString(1), new Reason(rs.getBytes(7), rs.getString(6)))))
                .list();
    }

    /** Opens why a paper must be brought again, sealed for that person. */
    public @Nullable String reason(long person, long caseId, String code, Reason stored) {
        return seal.openReason(person, new CaseSeal.Item(caseId, code, stored.sealed(), stored.readable()));
    }

    /** A reason as it stands in the table; readable only where it was not sealed yet. */
    @SuppressWarnings("ArrayRecordComponent") // only carried from the row to the cipher
    public record Reason(byte @Nullable [] sealed, @Nullable String readable) {}

    /** A document of that kind arrived in the dossier: it waits to be looked at in every open case that asks for it. */
    void arrived(long dossierId, String code, long documentId) {
        jdbc.sql("update case_checklist i join case_file f on f.id = i.case_id"
                        + " set i.state = ?, i.document_id = ?, i.reason = null, i.sealed_reason = null"
                        + " where f.dossier_id = ? and f.closed_at is null and i.code = ?")
                .params(ItemState.UPLOADED.name(), documentId, dossierId, code)
                .update();
    }

    /** A document serves for that paper no longer: it is missing, unless the network holds another one; whether it is. */
    boolean left(long dossierId, String code, long documentId) {
        HeldPaper other = held.of(dossierId).get(code);
        jdbc.sql("update case_checklist i join case_file f on f.id = i.case_id"
                        + " set i.state = ?, i.document_id = ?, i.reason = null, i.sealed_reason = null"
                        + " where f.dossier_id = ? and f.closed_at is null and i.code = ? and i.document_id = ?")
                .params(Params.of(
                        (other == null ? ItemState.MISSING : ItemState.UPLOADED).name(),
                        other == null ? null : other.documentId(),
                        dossierId,
                        code,
                        documentId))
                .update();
        return other == null;
    }

    /** Marks a paper, and with it the document that was looked at; false when it is not on the list. */
    public boolean mark(@Nullable Actor by, long caseId, String code, ItemState state, @Nullable String reason) {
        byte[] sealed = reason == null ? null : seal.sealReason(personOf(caseId), caseId, code, reason);
        boolean marked = jdbc.sql("update case_checklist set state = ?, reason = null, sealed_reason = ?"
                                + " where case_id = ? and code = ?")
                        .params(Params.of(state.name(), sealed, caseId, code))
                        .update()
                == 1;
        if (marked) {
            documentOf(caseId, code).ifPresent(document -> documents.judged(by, document, state.ofDocument(), reason));
        }
        return marked;
    }

    private long personOf(long caseId) {
        return jdbc.sql("select d.holder_id from case_file f join dossier d on d.id = f.dossier_id where f.id = ?")
                .param(caseId)
                .query(Long.class)
                .single();
    }

    /** The document of this dossier behind a paper; what another member of the household shared is judged in their dossier. */
    private Optional<Long> documentOf(long caseId, String code) {
        return jdbc.sql("select i.document_id from case_checklist i join case_file f on f.id = i.case_id"
                        + " join dossier_document d on d.id = i.document_id and d.dossier_id = f.dossier_id"
                        + " where i.case_id = ? and i.code = ?")
                .params(caseId, code)
                .query(Long.class)
                .optional();
    }

    /** The office asks for these papers (richiesta di integrazione). */
    public void ask(long caseId, Collection<String> codes, LocalDate day) {
        for (String code : codes) {
            jdbc.sql("update case_checklist set asked_on = ?, required = true,"
                            + " state = case when state = 'ACCEPTED' then state else 'MISSING' end"
                            + " where case_id = ? and code = ?")
                    .params(day, caseId, code)
                    .update();
        }
    }

    /** What is known of a paper. */
    public enum ItemState {
        /** Not there yet. */
        MISSING,
        /** Uploaded, nobody looked at it. */
        UPLOADED,
        /** Seen or pre-checked at the desk (visto). */
        SEEN,
        /** Accepted by the office that decides. */
        ACCEPTED,
        /** To be brought again, with a reason. */
        REJECTED;

        /** The state of a paper whose document is in that state. */
        public static ItemState of(DocumentState document) {
            return valueOf(document.name());
        }

        /** The same said of the document itself. */
        DocumentState ofDocument() {
            return switch (this) {
                case UPLOADED -> DocumentState.UPLOADED;
                case SEEN -> DocumentState.SEEN;
                case ACCEPTED -> DocumentState.ACCEPTED;
                case REJECTED -> DocumentState.REJECTED;
                case MISSING -> throw new IllegalArgumentException("what is missing has no document");
            };
        }

        /** Whether nothing more is needed for the desk. */
        public boolean settled() {
            return this == SEEN || this == ACCEPTED;
        }
    }

    /**
     * One paper.
     *
     * @param askedOn the day the deciding office asked for it, or null
     * @param reason why it must be brought again, in words for the person, or null
     */
    public record Item(
            String code,
            boolean required,
            ItemState state,
            @Nullable Long documentId,
            @Nullable LocalDate askedOn,
            @Nullable String reason) {}
}
