// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import it.respi.dossiers.document.Document.Place;
import it.respi.platform.data.Params;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Versions of a paper: the newest counts, the older ones stay to be read. */
@Component
public class Versions {
    private final JdbcClient jdbc;

    Versions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** These documents take the place of all others of that kind. */
    void supersede(Place place, List<Long> by) {
        jdbc.sql("update dossier_document set superseded_by = :newest, version = version + 1"
                        + " where dossier_id = :dossier and kind = :kind and superseded_by is null"
                        + " and id not in (:these)")
                .param("newest", by.getLast())
                .param("dossier", place.dossierId())
                .param("kind", place.kind())
                .param("these", by)
                .update();
        jdbc.sql("update dossier_document set superseded_by = null, version = version + 1"
                        + " where superseded_by is not null and id in (:these)")
                .param("these", by)
                .update();
    }

    /**
     * A document turned out to be of another kind: what it had taken the place of counts again, unless something newer of
     * that kind is there; among those of its own kind it stands beside the others.
     *
     * @param from the kind it was taken for
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void leave(long dossierId, long documentId, String from) {
        Long newest = jdbc.sql("select id from dossier_document where dossier_id = ? and kind = ? and id <> ?"
                        + " and superseded_by is null and scan not in ('INFECTED', 'REMOVED') order by id desc limit 1")
                .params(dossierId, from, documentId)
                .query(Long.class)
                .optional()
                .orElse(null);
        jdbc.sql("update dossier_document set superseded_by = ?, version = version + 1"
                        + " where dossier_id = ? and superseded_by = ? and id <> ?")
                .params(Params.of(newest, dossierId, documentId, newest == null ? 0 : newest))
                .update();
    }
}
