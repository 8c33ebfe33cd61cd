// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.casefile.Checklist.ItemState;
import it.respi.dossiers.DocumentJudged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A document was verified or rejected on its own page: the open lists of papers of its dossier that rest on it say the same. What
 * the virus check found is said wherever the document serves.
 */
@Component
class DocumentVerdict {
    private final Checklist checklist;
    private final CaseFileRepository repository;
    private final CaseHistory history;

    DocumentVerdict(Checklist checklist, CaseFileRepository repository, CaseHistory history) {
        this.checklist = checklist;
        this.repository = repository;
        this.history = history;
    }

    @EventListener
    void on(DocumentJudged judged) {
        ItemState state = ItemState.of(judged.state());
        for (Checklist.Resting item : checklist.restingOn(judged.documentId(), judged.by() == null)) {
            checklist.mark(judged.by(), item.caseId(), item.code(), state, judged.reason());
            CaseFile file = repository.findById(item.caseId()).orElseThrow();
            history.append(file, judged.by(), file.state(), Entry.fact("PAPER_" + state.name(), item.code()));
        }
    }
}
