// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Actor;
import it.respi.platform.audit.AuditEntry;
import it.respi.platform.audit.AuditTrail;
import it.respi.platform.audit.Purpose;
import it.respi.platform.audit.Who;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** Action of whoever takes back a note of their own. */
    public static final String NOTE_TAKEN_BACK = "NOTE_TAKEN_BACK";

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
        lists(actor, dossierIds, purpose).forEach(audit::seen);
    }

    /**
     * A list of dossiers is about to be written for use outside, as {@link #listed}.
     *
     * @param reason code of what it is for, at most 80 letters
     */
    @Transactional(propagation = Propagation.REQUIRED)
    public void exported(Actor actor, List<Long> dossierIds, String reason) {
        lists(actor, dossierIds, Purpose.WORK_LIST)
                .map(entry -> entry.because(reason))
                .forEach(audit::seen);
    }

    private Stream<AuditEntry> lists(Actor actor, List<Long> ids, Purpose purpose) {
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + MOST_LISTED)
                .mapToObj(from -> ids.subList(from, Math.min(from + MOST_LISTED, ids.size())))
                .map(some -> AuditEntry.list(clock.instant(), Who.of(actor), some, purpose));
    }

    void opened(Actor actor, long dossierId) {
        audit.done(AuditEntry.of(clock.instant(), Who.of(actor), dossierId, OPEN, Purpose.COUNTER));
    }

    /** A desk was shown, before it opened a new dossier, that the person may be in this one. */
    void told(Actor actor, long dossierId) {
        audit.seen(AuditEntry.of(clock.instant(), Who.of(actor), dossierId, CANDIDATE, Purpose.COUNTER));
    }

    /** A note was taken back by who wrote it: part of the history, no further access. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void noteTakenBack(Actor actor, long dossierId, long note) {
        audit.done(AuditEntry.of(clock.instant(), Who.of(actor), dossierId, NOTE_TAKEN_BACK, Purpose.COUNTER)
                .about("dossier_note/" + note));
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
