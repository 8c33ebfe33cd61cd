// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.particulars;

import it.respi.dossiers.DocumentCorrected;
import it.respi.dossiers.DocumentReclassified;
import it.respi.dossiers.DocumentRow;
import it.respi.dossiers.DocumentState;
import it.respi.dossiers.Documents;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.ScanState;
import it.respi.dossiers.document.Validity;
import it.respi.dossiers.document.Versions;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.platform.web.InvalidInput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;

/**
 * Corrects the particulars of a document (correzione degli estremi). A document that turns out to be of another kind is
 * looked at again: what was said of it was said of another paper.
 */
@Component
public class CorrectDocument {
    private final Dossiers dossiers;
    private final Documents documents;
    private final ParticularsRules rules;
    private final ParticularsRow table;
    private final Versions versions;
    private final ApplicationEventPublisher events;

    CorrectDocument(
            Dossiers dossiers,
            Documents documents,
            ParticularsRules rules,
            ParticularsRow table,
            Versions versions,
            ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.documents = documents;
        this.rules = rules;
        this.table = table;
        this.versions = versions;
        this.events = events;
    }

    /**
     * Corrects them.
     *
     * @param seenVersion the state of the document that the values rest on
     * @param values every field by its name
     * @throws Stale {@code document.changed} when somebody else changed the document meanwhile
     * @throws RuleBroken {@code document.accepted} when the office that decides accepted it, and the actor's is not that;
     *     {@code document.scan.} and the state of its virus check when its file was removed
     * @throws InvalidInput when something is wrong with a field
     */
    @Transactional
    void correct(Actor actor, String number, long documentId, long seenVersion, Map<String, String> values) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.CORRECT_DOCUMENT, documentId);
        DocumentRow row =
                documents.lock(actor, dossier, documentId).orElseThrow(() -> new NotFound("document.not-found"));
        if (row.details().version() != seenVersion) {
            throw new Stale("document.changed");
        }
        mayChange(actor, row);
        Errors errors = new MapBindingResult(new HashMap<>(values), "particulars");
        Validity validity = rules.check(row, values, errors);
        if (validity == null || errors.hasErrors()) {
            throw new InvalidInput(errors, List.of());
        }
        table.write(actor, dossier, documentId, values, validity);
        events.publishEvent(new DocumentCorrected(dossier.id(), documentId));
        String kind = values.getOrDefault(ParticularsText.KIND, "");
        if (!kind.equals(row.kind())) {
            versions.leave(dossier.id(), documentId, row.kind());
            events.publishEvent(new DocumentReclassified(dossier.id(), documentId, row.kind(), kind));
        }
    }

    /** Whether the page offers it to that actor, who may correct documents of that dossier. */
    public static boolean isOpenTo(Actor actor, DocumentRow row) {
        return whyNot(actor, row).isEmpty();
    }

    /** Refuses what that actor may not change of that document now; asked for the page as well. */
    static void mayChange(Actor actor, DocumentRow row) {
        String why = whyNot(actor, row);
        if (!why.isEmpty()) {
            throw new RuleBroken(why);
        }
    }

    private static String whyNot(Actor actor, DocumentRow row) {
        ScanState scan = row.standing().scan();
        if (scan == ScanState.INFECTED || scan == ScanState.REMOVED) {
            return "document.scan." + scan.name();
        }
        boolean desk = actor.office().kind() == AgencyKind.HELP_DESK;
        return desk && row.state() == DocumentState.ACCEPTED ? "document.accepted" : "";
    }
}
