// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.particulars;

import it.respi.dossiers.DocumentSeal;
import it.respi.dossiers.DocumentState;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.document.Validity;
import it.respi.kernel.actor.Actor;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the particulars of a document; what people typed is sealed with the key of the person. */
@Component
class ParticularsRow {
    /** Assigned from the left to the right: the kind as it stands decides what becomes of the verdict. */
    private static final String UPDATE = "update dossier_document set"
            + " sealed_reason = case when kind = :kind then sealed_reason end,"
            + " reason = case when kind = :kind then reason end,"
            + " state = case when kind = :kind then state else :fresh end,"
            + " superseded_by = case when kind = :kind then superseded_by end,"
            + " shared_in = case when kind = :kind then shared_in end,"
            + " kind = :kind, sealed_title = :title, sealed_issuer = :issuer, valid_from = :from, valid_until = :until,"
            + " corrected_by = :by, corrected_office = :office, corrected_at = :at, version = version + 1"
            + " where id = :id";

    private final JdbcClient jdbc;
    private final DocumentSeal seal;
    private final Clock clock;

    ParticularsRow(JdbcClient jdbc, DocumentSeal seal, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void write(Actor actor, Dossier dossier, long id, Map<String, String> values, Validity validity) {
        long holder = dossier.holder().id();
        jdbc.sql(UPDATE)
                .param("kind", values.getOrDefault(ParticularsText.KIND, ""))
                .param("fresh", DocumentState.UPLOADED.name())
                .param("title", seal.title(holder, id, values.getOrDefault(ParticularsText.TITLE, "")))
                .param("issuer", seal.issuer(holder, id, values.getOrDefault(ParticularsText.ISSUER, "")))
                .param("from", validity.from())
                .param("until", validity.until())
                .param("by", actor.staffId())
                .param("office", actor.office().id())
                .param("at", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
    }
}
