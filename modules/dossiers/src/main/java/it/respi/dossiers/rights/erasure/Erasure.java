// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.erasure;

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
    private final Clock clock;

    Erasure(
            ErasedRows rows,
            ErasureProofs proofs,
            ContentLedger contents,
            FieldCipher cipher,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.proofs = proofs;
        this.contents = contents;
        this.cipher = cipher;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Erases, in the transaction of whoever decided; whether it may be done was asked before ({@link ErasureRules}).
     *
     * @param actor who did it last, null for the system
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void carryOut(Subject subject, Scope scope, @Nullable Actor actor, Decision decision) {
        erase(subject, scope, new Order(actor, decision, clock.instant()));
    }

    /** After a restore: what was added to the dossier later than the erasure stays. */
    @Transactional
    void again(ErasureList.Line line) {
        erase(line.subject(), line.scope(), new Order(null, Decision.AGAIN, line.at()));
    }

    private void erase(Subject subject, Scope scope, Order order) {
        Instant until = scope == Scope.WHOLE ? clock.instant() : order.until();
        List<byte[]> hashes = rows.hashes(subject.dossierId(), until);
        int gone = scope == Scope.WHOLE ? rows.whole(subject) : rows.copies(subject.dossierId(), until);
        if (scope == Scope.WHOLE) {
            cipher.erase(subject.personId());
            proofs.markErased(subject.dossierId(), clock.instant());
        }
        int files = (int) hashes.stream()
                .filter(hash -> contents.release(ContentHash.of(hash)))
                .count();
        proofs.add(subject, scope, order.decision(), new ErasureProofs.Counts(gone, files));
        audit.done(AuditEntry.of(clock.instant(), Who.of(order.actor()), subject.dossierId(), "ERASE", Purpose.LAW));
    }

    private record Order(@Nullable Actor actor, Decision decision, Instant until) {}
}
