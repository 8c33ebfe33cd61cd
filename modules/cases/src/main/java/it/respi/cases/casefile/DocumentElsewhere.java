// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.dossiers.DocumentReclassified;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A document turned out to be of another kind: the lists of papers of open cases say so, in the same transaction. */
@Component
class DocumentElsewhere {
    private final Checklist checklist;

    DocumentElsewhere(Checklist checklist) {
        this.checklist = checklist;
    }

    @EventListener
    void on(DocumentReclassified other) {
        checklist.left(other.dossierId(), other.from(), other.documentId());
        checklist.arrived(other.dossierId(), other.to(), other.documentId());
    }
}
