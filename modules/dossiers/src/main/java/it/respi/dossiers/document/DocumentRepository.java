// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Package-private on purpose: documents are added by use cases, and read by {@code Documents}. */
interface DocumentRepository extends Repository<Document, Long> {
    Document saveAndFlush(Document document);

    /** The newest document with that content that nobody rejected. */
    @Query("select d from Document d where d.dossierId = :dossierId and d.kind = :kind and d.contentHash = :hash"
            + " and d.state <> it.respi.dossiers.DocumentState.REJECTED order by d.id desc limit 1")
    Optional<Document> same(long dossierId, String kind, byte[] hash);
}
