// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import it.respi.dossiers.document.Document.Place;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Versions of a paper: the newest counts, the older ones stay to be read. */
@Component
class Versions {
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
}
