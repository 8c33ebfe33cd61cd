// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The history that can be proven: what is added stands in it if, and only if, the transaction commits. */
@Component
public class AuditTrail {
    private final ChainWriter writer;
    private final ObjectProvider<Brake> brake;

    AuditTrail(ChainWriter writer, ObjectProvider<Brake> brake) {
        this.writer = writer;
        this.brake = brake;
    }

    /**
     * Somebody changed something: the entry belongs to the transaction of the change.
     *
     * @throws HistoryNotAnchored when this network lets nobody change anything now
     */
    public void done(AuditEntry entry) {
        brake.ifAvailable(Brake::beforeChange);
        add(entry);
    }

    /** Somebody sees something: to be committed before it is sent. */
    public void seen(AuditEntry entry) {
        add(entry);
    }

    private void add(AuditEntry entry) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("the history is written in a transaction that may write");
        }
        collected().add(entry);
    }

    private Collected collected() {
        Optional<Collected> known = TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Collected.class::isInstance)
                .map(Collected.class::cast)
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        Collected fresh = new Collected(writer);
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh;
    }
}
