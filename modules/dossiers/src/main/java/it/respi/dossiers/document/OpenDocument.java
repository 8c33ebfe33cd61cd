// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import it.respi.dossiers.DocumentSeal;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierOffices;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody have the original of a document; who had which is written down first. */
@Component
class OpenDocument {
    private final Dossiers dossiers;
    private final DossierOffices offices;
    private final DocumentRepository repository;
    private final DocumentSeal seal;
    private final Clock clock;

    OpenDocument(
            Dossiers dossiers, DossierOffices offices, DocumentRepository repository, DocumentSeal seal, Clock clock) {
        this.seal = seal;
        this.clock = clock;
        this.dossiers = dossiers;
        this.offices = offices;
        this.repository = repository;
    }

    /**
     * @throws NotFound {@code document.not-found} when it is not in that dossier
     * @throws RuleBroken {@code document.scan.WAITING} or {@code document.scan.INFECTED}
     */
    @Transactional
    Opened open(Actor actor, String dossierNumber, long documentId) {
        Dossier dossier = dossiers.take(dossierNumber, actor, DossierAction.OPEN_DOCUMENT, documentId);
        return repository
                .findByIdAndDossierId(documentId, dossier.id())
                .map(document -> readable(document, dossier))
                .or(() -> ofHousehold(actor, dossier, documentId))
                .orElseThrow(() -> new NotFound("document.not-found"));
    }

    /** What another member of the household let serve for all; the register of their dossier is told as well. */
    private Optional<Opened> ofHousehold(Actor actor, Dossier dossier, long documentId) {
        return repository
                .sharedWith(documentId, dossier.id(), LocalDate.now(clock.withZone(ZoneId.of("Europe/Rome"))))
                .map(document -> readable(document, offices.openedElsewhere(document.dossierId(), actor, documentId)));
    }

    private Opened readable(Document document, Dossier of) {
        if (!document.scan().isReadable()) {
            throw new RuleBroken("document.scan." + document.scan().name());
        }
        return new Opened(document, document.fileName(seal, of));
    }

    /** A document and what its file is called. */
    record Opened(Document document, String name) {}
}
