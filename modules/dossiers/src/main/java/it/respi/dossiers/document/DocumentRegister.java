// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import it.respi.dossiers.DocumentAdded;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.document.Document.Place;
import it.respi.dossiers.document.intake.StoredFile;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.Ids;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down which files belong to a dossier; the files are in the store already. */
@Component
class DocumentRegister {
    private final Dossiers dossiers;
    private final DocumentRepository repository;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Birth birth;

    DocumentRegister(
            Dossiers dossiers,
            DocumentRepository repository,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Birth birth) {
        this.dossiers = dossiers;
        this.repository = repository;
        this.jdbc = jdbc;
        this.events = events;
        this.birth = birth;
    }

    /**
     * One row for each file, except where the same content is there already for the same kind. The cases hear of both:
     * whoever brings a paper a second time brings it for a case that asks for it.
     *
     * @return ids of the rows, in the order of the files
     */
    @Transactional
    List<Long> record(Actor actor, String dossierNumber, String kind, List<StoredFile> files) {
        Dossier dossier = dossiers.take(dossierNumber, actor, DossierAction.ADD_DOCUMENT);
        lock(dossier.id());
        Place place = new Place(dossier.id(), kind);
        return files.stream().map(file -> row(actor, place, file)).toList();
    }

    private long row(Actor actor, Place place, StoredFile file) {
        Document document = repository
                .same(place.dossierId(), place.kind(), file.hash().bytes())
                .orElseGet(() -> repository.saveAndFlush(birth.of(actor, place, file)));
        events.publishEvent(new DocumentAdded(place.dossierId(), document.id(), place.kind()));
        return document.id();
    }

    /** Two uploads of the same file at the same time come one after the other. */
    private void lock(long dossierId) {
        jdbc.sql("select id from dossier where id = ? for update")
                .param(dossierId)
                .query(Long.class)
                .single();
    }

    /** How a new document comes to its id and time. */
    @Component
    static class Birth {
        private final Ids ids;
        private final Clock clock;

        Birth(Ids ids, Clock clock) {
            this.ids = ids;
            this.clock = clock;
        }

        Document of(Actor actor, Place place, StoredFile file) {
            return new Document(ids.next(), place, file, actor, clock.instant());
        }
    }
}
