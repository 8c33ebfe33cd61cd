// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.dossiers.DocumentAdded;
import it.respi.dossiers.PaperShared;
import it.respi.dossiers.PapersWithdrawn;
import it.respi.dossiers.UnionEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A document arrived in the dossier: the lists of papers of its cases say so, in the same transaction. */
@Component
class DocumentArrival {
    private final Checklist checklist;
    private final PapersOfRelatives ofRelatives;

    DocumentArrival(Checklist checklist, PapersOfRelatives ofRelatives) {
        this.checklist = checklist;
        this.ofRelatives = ofRelatives;
    }

    @EventListener
    void on(DocumentAdded added) {
        checklist.arrived(added.dossierId(), added.kind(), added.documentId());
    }

    @EventListener
    void on(PaperShared shared) {
        ofRelatives.shared(shared.dossierId(), shared.kind(), shared.documentId());
    }

    @EventListener
    void on(PapersWithdrawn withdrawn) {
        ofRelatives.withdrawn(withdrawn.dossierId());
    }

    @EventListener
    void on(UnionEnded ended) {
        ofRelatives.divided(ended.dossierId());
    }
}
