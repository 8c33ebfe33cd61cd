// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.casefile.Checklist.ItemState;
import it.respi.dossiers.DocumentRow;
import it.respi.dossiers.Documents;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What lies in other dossiers, of relatives or of the same person, on the lists of papers of open cases. */
@Component
class PapersOfRelatives {
    private final Documents documents;
    private final JdbcClient jdbc;

    PapersOfRelatives(Documents documents, JdbcClient jdbc) {
        this.documents = documents;
        this.jdbc = jdbc;
    }

    /** A paper that serves from now on is not missing any more. */
    void shared(long dossierId, String code, long documentId) {
        jdbc.sql("update case_checklist i join case_file f on f.id = i.case_id"
                        + " set i.state = 'UPLOADED', i.document_id = ?"
                        + " where f.dossier_id = ? and f.closed_at is null and i.code = ? and i.state = 'MISSING'")
                .params(documentId, dossierId, code)
                .update();
    }

    /** A paper that serves no longer is missing again, unless somebody looked at it and took it. */
    void withdrawn(long dossierId) {
        missAgain(dossierId, List.of(ItemState.UPLOADED));
    }

    /**
     * The other dossier is of another person: what the desk saw there was said of a paper that is not this person's. What the
     * office that decides accepted, only that office takes back.
     */
    void divided(long dossierId) {
        missAgain(dossierId, List.of(ItemState.UPLOADED, ItemState.SEEN, ItemState.REJECTED));
    }

    /** Papers that lie in another dossier, except what the household or a dossier of the same person lets serve. */
    private void missAgain(long dossierId, List<ItemState> states) {
        List<Long> serving = Stream.of(
                        documents.householdForProcess(dossierId).others().stream()
                                .map(DocumentRow::id),
                        documents.ofUnited(dossierId).stream().map(DocumentRow::id),
                        Stream.of(0L))
                .flatMap(ids -> ids)
                .toList();
        jdbc.sql("update case_checklist i join case_file f on f.id = i.case_id"
                        + " join dossier_document d on d.id = i.document_id and d.dossier_id <> f.dossier_id"
                        + " set i.state = 'MISSING', i.document_id = null, i.reason = null, i.sealed_reason = null"
                        + " where f.dossier_id = :dossier and f.closed_at is null and i.state in (:states)"
                        + " and d.id not in (:serving)")
                .param("dossier", dossierId)
                .param("states", states.stream().map(Enum::name).toList())
                .param("serving", serving)
                .update();
    }
}
