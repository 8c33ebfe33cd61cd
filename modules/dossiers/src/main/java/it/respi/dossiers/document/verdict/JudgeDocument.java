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
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.refusal.RespiException.Stale;
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
     * @throws Stale {@code document.changed} when somebody changed the document meanwhile, or gave another verdict
     * @throws RuleBroken {@code document.reason.missing}, {@code document.reason.long}, or {@code document.scan.} and
     *     the state of its virus check when nobody can have read it
     */
    @Transactional
    public void judge(Actor actor, String number, long documentId, Verdict verdict) {
        DossierAction action = Verdict.isDesk(actor) ? DossierAction.PRECHECK_DOCUMENT : DossierAction.VERIFY_DOCUMENT;
        Dossier dossier = dossiers.take(number, actor, action, documentId);
        DocumentRow row =
                documents.lock(actor, dossier, documentId).orElseThrow(() -> new NotFound("document.not-found"));
        ScanState scan = row.standing().scan();
        if (!scan.isReadable()) {
            throw new RuleBroken("document.scan." + scan.name());
        }
        @Nullable String words = verdict.good() ? null : words(verdict);
        if (row.details().version() != verdict.seenVersion()) {
            throw new Stale("document.changed");
        }
        DocumentState state = verdict.of(actor);
        documents.judged(actor, documentId, state, words);
        events.publishEvent(new DocumentJudged(actor, dossier.id(), documentId, state, words));
    }

    private static String words(Verdict verdict) {
        String words = verdict.words();
        if (words.isEmpty()) {
            throw new RuleBroken("document.reason.missing");
        }
        if (words.length() > LONGEST) {
            throw new RuleBroken("document.reason.long", LONGEST);
        }
        return words;
    }
}
