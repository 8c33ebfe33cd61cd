// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import it.respi.dossiers.DocumentAdded;
import it.respi.dossiers.DocumentSeal;
import it.respi.dossiers.Documents;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierLock;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.document.Document.Place;
import it.respi.dossiers.document.contents.ContentLedger;
import it.respi.dossiers.document.intake.StoredFile;
import it.respi.dossiers.document.text.DocumentTexts;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.data.Ids;
import it.respi.registry.Catalogue;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down which files belong to a dossier; the files are in the store already. */
@Component
class DocumentRegister {
    private final Dossiers dossiers;
    private final Documents documents;
    private final DocumentRepository repository;
    private final DossierLock lock;
    private final ApplicationEventPublisher events;
    private final Birth birth;

    DocumentRegister(
            Dossiers dossiers,
            Documents documents,
            DocumentRepository repository,
            DossierLock lock,
            ApplicationEventPublisher events,
            Birth birth) {
        this.dossiers = dossiers;
        this.documents = documents;
        this.repository = repository;
        this.lock = lock;
        this.events = events;
        this.birth = birth;
    }

    /**
     * One row for each file, except where the same content is there already for the same kind. The cases hear of both:
     * whoever brings a paper a second time brings it for a case that asks for it. They do not hear of what waits for
     * its virus check. Content that the sender does not see is not there for them.
     *
     * @return ids of the rows, in the order of the files
     */
    @Transactional
    List<Long> record(Actor actor, String dossierNumber, Particulars particulars, List<StoredFile> files) {
        return dossiers.take(
                dossierNumber, actor, DossierAction.ADD_DOCUMENT, dossier -> rows(actor, dossier, particulars, files));
    }

    private List<Long> rows(Actor actor, Dossier dossier, Particulars particulars, List<StoredFile> files) {
        lock.hold(dossier); // two uploads of the same file at the same time come one after the other
        Place place = birth.place(dossier, particulars);
        List<Long> ids =
                files.stream().map(file -> row(actor, dossier, place, file)).toList();
        if (!particulars.further()) {
            birth.versions().supersede(place, ids);
        }
        return ids;
    }

    private long row(Actor actor, Dossier dossier, Place place, StoredFile file) {
        Document document = repository
                .same(place.dossierId(), place.kind(), file.hash().bytes())
                .filter(there -> documents.own(actor, dossier, there.id()).isPresent())
                .orElseGet(() -> added(actor, dossier, place, file));
        if (document.scan().isReadable()) {
            events.publishEvent(new DocumentAdded(place.dossierId(), document.id(), place.kind()));
        }
        return document.id();
    }

    private Document added(Actor actor, Dossier dossier, Place place, StoredFile file) {
        Document document = repository.saveAndFlush(birth.of(actor, dossier, place, file));
        birth.kept(dossier, document, file);
        return document;
    }

    /** How a new document comes to its id and time, and what is kept beside its row. */
    @Component
    record Birth(
            Ids ids,
            Clock clock,
            Catalogue catalogue,
            Versions versions,
            ContentLedger ledger,
            DocumentTexts texts,
            DocumentSeal seal) {
        private static final ZoneId ROME = ZoneId.of("Europe/Rome");

        Place place(Dossier dossier, Particulars it) {
            LocalDate today = LocalDate.now(clock.withZone(ROME));
            Validity validity = catalogue
                    .documentKind(it.kind())
                    .map(kind -> Validity.of(it.validFrom(), it.validUntil(), kind, today))
                    .orElseThrow(() -> new RuleBroken("document.kind-unknown"));
            return new Place(dossier.id(), it.kind(), validity);
        }

        Document of(Actor actor, Dossier dossier, Place place, StoredFile file) {
            long id = ids.next();
            byte[] name = seal.name(dossier.holder().id(), id, file.name());
            return new Document(id, place, file, name, actor, clock.instant());
        }

        void kept(Dossier dossier, Document document, StoredFile file) {
            ledger.stored(file.hash());
            texts.keep(dossier, document.id(), file.contents().text());
        }
    }
}
