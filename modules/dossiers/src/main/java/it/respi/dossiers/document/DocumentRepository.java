// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Package-private on purpose: documents are added and opened by use cases, and listed by {@code Documents}. */
interface DocumentRepository extends Repository<Document, Long> {
    Document saveAndFlush(Document document);

    Optional<Document> findByIdAndDossierId(long id, long dossierId);

    /** A document that serves for the whole household of which that dossier is a member; none of a protected dossier. */
    @Query(
            nativeQuery = true,
            value = "select d.* from dossier_document d"
                    + " join dossier_household_member them on them.current_of = d.dossier_id"
                    + " and them.household_id = d.shared_in"
                    + " join dossier_household_member me on me.household_id = d.shared_in"
                    + " join dossier f on f.id = d.dossier_id and f.protection is null"
                    + " where d.id = :id and me.current_of = :dossierId and d.state <> 'REJECTED'"
                    + " and d.superseded_by is null and (d.valid_until is null or d.valid_until >= :today)")
    Optional<Document> sharedWith(long id, long dossierId, LocalDate today);

    /** The newest document with that content that nobody rejected. */
    @Query("select d from Document d where d.dossierId = :dossierId and d.kind = :kind and d.contentHash = :hash"
            + " and d.state <> it.respi.dossiers.DocumentState.REJECTED order by d.id desc limit 1")
    Optional<Document> same(long dossierId, String kind, byte[] hash);
}
