// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.dossiers.DocumentAdded;
import it.respi.dossiers.PaperShared;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A document arrived in the dossier: the lists of papers of its cases say so, in the same transaction. */
@Component
class DocumentArrival {
    private final Checklist checklist;

    DocumentArrival(Checklist checklist) {
        this.checklist = checklist;
    }

    @EventListener
    void on(DocumentAdded added) {
        checklist.arrived(added.dossierId(), added.kind(), added.documentId());
    }

    @EventListener
    void on(PaperShared shared) {
        checklist.shared(shared.dossierId(), shared.kind(), shared.documentId());
    }
}
