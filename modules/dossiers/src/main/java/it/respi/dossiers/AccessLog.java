// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Actor;
import it.respi.platform.audit.AuditEntry;
import it.respi.platform.audit.AuditTrail;
import it.respi.platform.audit.Purpose;
import it.respi.platform.audit.Who;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who used which dossier (registro degli accessi): written before anything is shown, or nothing is shown. */
@Component
public class AccessLog {
    /** What the object of an entry about a document begins with; its id follows. */
    static final String DOCUMENT = "dossier_document/";

    /** As many ids as the column holds. */
    private static final int MOST_LISTED = 50;

    private static final String OPEN = "OPEN";
    private static final String CANDIDATE = "CANDIDATE";
    private static final String OVERRULED = "OVERRULED";

    private final AuditTrail audit;
    private final Clock clock;

    AccessLog(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A list of dossiers is about to be shown: one entry for every {@value #MOST_LISTED}, none for an empty one. It belongs to the
     * transaction that found them, or is committed by itself.
     */
    @Transactional(propagation = Propagation.REQUIRED)
    public void listed(Actor actor, List<Long> dossierIds, Purpose purpose) {
        for (int from = 0; from < dossierIds.size(); from += MOST_LISTED) {
            List<Long> some = dossierIds.subList(from, Math.min(from + MOST_LISTED, dossierIds.size()));
            audit.seen(AuditEntry.list(clock.instant(), Who.of(actor), some, purpose));
        }
    }

    void opened(Actor actor, long dossierId) {
        audit.done(AuditEntry.of(clock.instant(), Who.of(actor), dossierId, OPEN, Purpose.COUNTER));
    }

    /** A desk was shown, before it opened a new dossier, that the person may be in this one. */
    void told(Actor actor, long dossierId) {
        audit.seen(AuditEntry.of(clock.instant(), Who.of(actor), dossierId, CANDIDATE, Purpose.COUNTER));
    }

    /** A dossier was opened although the desk had seen that the person may be in the other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void overruled(Actor actor, long dossierId, long other) {
        audit.done(AuditEntry.of(clock.instant(), Who.of(actor), dossierId, OVERRULED, Purpose.COUNTER)
                .about("candidate/" + other));
    }

    /** Passages of these documents are about to be shown. */
    @Transactional(propagation = Propagation.REQUIRED)
    public void passages(Actor actor, long dossierId, List<Long> documents) {
        documents.forEach(id -> used(actor, dossierId, DossierAction.OPEN_DOCUMENT, id));
    }

    void used(Actor actor, long dossierId, DossierAction action) {
        add(action, entry(actor, dossierId, action));
    }

    void used(Actor actor, long dossierId, DossierAction action, long documentId) {
        add(action, entry(actor, dossierId, action).about(DOCUMENT + documentId));
    }

    private AuditEntry entry(Actor actor, long dossierId, DossierAction action) {
        return AuditEntry.of(clock.instant(), Who.of(actor), dossierId, action.name(), action.purpose());
    }

    private void add(DossierAction action, AuditEntry entry) {
        if (action.changes()) {
            audit.done(entry);
        } else {
            audit.seen(entry);
        }
    }
}
