// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.erasure;

import it.respi.dossiers.PapersErased;
import it.respi.dossiers.document.contents.ContentLedger;
import it.respi.kernel.actor.Actor;
import it.respi.platform.audit.AuditEntry;
import it.respi.platform.audit.AuditTrail;
import it.respi.platform.audit.Purpose;
import it.respi.platform.audit.Who;
import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.store.ContentHash;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases for good (cancellazione, art. 17 GDPR): the key of the person, what can be read, what can be searched, and the files
 * that no other dossier holds. Days, codes and the provable history stay as they are.
 */
@Component
public class Erasure {
    private final ErasedRows rows;
    private final ErasureProofs proofs;
    private final ContentLedger contents;
    private final FieldCipher cipher;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Erasure(
            ErasedRows rows,
            ErasureProofs proofs,
            ContentLedger contents,
            FieldCipher cipher,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.proofs = proofs;
        this.contents = contents;
        this.cipher = cipher;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Erases everything, in the transaction of whoever decided; whether it may be done was asked before ({@link ErasureRules}).
     *
     * @param actor who did it last, null for the system
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void whole(Subject subject, @Nullable Actor actor, Decision decision) {
        erase(new Order(subject, null, actor, decision));
    }

    /**
     * Erases files, likewise.
     *
     * @param until files that were added later stay: their time has not begun
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void copies(Subject subject, Instant until, Actor actor, Decision decision) {
        erase(new Order(subject, until, actor, decision));
    }

    /** After a restore: what the erasure left, and what was added to the dossier since, stays. */
    @Transactional
    void again(ErasureList.Line line) {
        Instant until = line.scope() == Scope.WHOLE ? null : line.until();
        erase(new Order(line.subject(), until, null, Decision.AGAIN));
    }

    private void erase(Order order) {
        Subject subject = order.subject();
        Instant now = clock.instant();
        Instant until = order.filesUntil();
        List<byte[]> hashes = rows.hashes(subject.dossierId(), until == null ? now : until);
        int gone = until == null ? rows.whole(subject) : rows.copies(subject.dossierId(), until);
        if (until == null) {
            cipher.erase(subject.personId());
            proofs.markErased(subject.dossierId(), now);
        }
        int files = (int) hashes.stream()
                .filter(hash -> contents.release(ContentHash.of(hash)))
                .count();
        events.publishEvent(new PapersErased(subject.dossierId()));
        proofs.add(subject, order.decision(), new ErasureProofs.Done(until, gone, files));
        audit.done(AuditEntry.of(now, Who.of(order.actor()), subject.dossierId(), "ERASE", Purpose.LAW));
    }

    /** @param filesUntil null for the whole dossier */
    private record Order(
            Subject subject,
            @Nullable Instant filesUntil,
            @Nullable Actor actor,
            Decision decision) {}
}
