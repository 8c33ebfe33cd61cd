// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.verdict;

import it.respi.dossiers.DocumentJudged;
import it.respi.dossiers.DocumentRow;
import it.respi.dossiers.DocumentState;
import it.respi.dossiers.Documents;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.ScanState;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody verified a document or rejected it (verifica). A desk's word is a pre-check (visto); only the office that
 * decides accepts. The lists of papers that rest on it hear of it in the same transaction, so that there is one truth.
 */
@Component
public class JudgeDocument {
    private static final int LONGEST = 400;

    private final Dossiers dossiers;
    private final Documents documents;
    private final ApplicationEventPublisher events;

    JudgeDocument(Dossiers dossiers, Documents documents, ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.documents = documents;
        this.events = events;
    }

    /**
     * Writes it down.
     *
     * @param good false: to be brought again
     * @param reason why not, in words for the person; not read when it is good
     * @throws RuleBroken {@code document.reason.missing}, {@code document.reason.long}, or {@code document.scan.} and
     * the     state of its virus check when nobody can have read it
     */
    @Transactional
    public void judge(Actor actor, String number, long documentId, boolean good, String reason) {
        boolean desk = actor.office().kind() == AgencyKind.HELP_DESK;
        DossierAction action = desk ? DossierAction.PRECHECK_DOCUMENT : DossierAction.VERIFY_DOCUMENT;
        Dossier dossier = dossiers.take(number, actor, action);
        DocumentRow row =
                documents.find(dossier.id(), documentId).orElseThrow(() -> new NotFound("document.not-found"));
        ScanState scan = row.standing().scan();
        if (!scan.isReadable()) {
            throw new RuleBroken("document.scan." + scan.name());
        }
        @Nullable String words = good ? null : words(reason);
        DocumentState state = stateOf(desk, good);
        documents.judged(documentId, state, words);
        events.publishEvent(new DocumentJudged(actor, dossier.id(), documentId, state, words));
    }

    private static DocumentState stateOf(boolean desk, boolean good) {
        if (!good) {
            return DocumentState.REJECTED;
        }
        return desk ? DocumentState.SEEN : DocumentState.ACCEPTED;
    }

    private static String words(String reason) {
        String words = reason.strip();
        if (words.isEmpty()) {
            throw new RuleBroken("document.reason.missing");
        }
        if (words.length() > LONGEST) {
            throw new RuleBroken("document.reason.long", LONGEST);
        }
        return words;
    }
}
