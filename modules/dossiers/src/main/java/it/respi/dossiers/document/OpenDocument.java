// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import it.respi.dossiers.DocumentRow;
import it.respi.dossiers.Documents;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierOffices;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.ScanState;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody have the original of a document; who had which is written down first. */
@Component
class OpenDocument {
    private final Dossiers dossiers;
    private final DossierOffices offices;
    private final Documents documents;

    OpenDocument(Dossiers dossiers, DossierOffices offices, Documents documents) {
        this.dossiers = dossiers;
        this.offices = offices;
        this.documents = documents;
    }

    /**
     * A document of that dossier, or one that another member of the household let serve for all: then the register of their
     * dossier is told as well.
     *
     * @throws NotFound {@code document.not-found} when it is not there or the actor does not see it
     * @throws RuleBroken {@code document.scan.WAITING} or {@code document.scan.INFECTED}
     */
    @Transactional
    DocumentRow open(Actor actor, String dossierNumber, long documentId) {
        Dossier dossier = dossiers.take(dossierNumber, actor, DossierAction.OPEN_DOCUMENT, documentId);
        Documents.WithHousehold found = documents.find(actor, dossier, documentId);
        DocumentRow row = found.first().orElseThrow(() -> new NotFound("document.not-found"));
        ScanState scan = row.standing().scan();
        if (!scan.isReadable()) {
            throw new RuleBroken("document.scan." + scan.name());
        }
        found.keptIn().values().forEach(relative -> offices.openedElsewhere(relative, actor, documentId));
        return row;
    }
}
