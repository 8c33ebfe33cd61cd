// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The history that can be proven: what is added stands in it if, and only if, the transaction commits. */
@Component
public class AuditTrail {
    /** Action of the entry that ends the taking over of what was in a table before; its object is the table. */
    public static final String TAKEN_OVER = "TAKE_OVER";

    /** Action of entries that vouch for a row that was written or deleted. */
    public static final String WRITTEN = "RECORD";

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

    /**
     * Somebody wrote or deleted a row of a table that changes: the entry vouches for it as it stands when the transaction
     * commits, or for its being gone. The last entry about a row is the one that counts.
     *
     * @param key of the row, as {@link ChainedTable#object} takes it
     * @throws HistoryNotAnchored when this network lets nobody change anything now
     */
    public void changed(AuditEntry entry, ChainedTable table, String key) {
        brake.ifAvailable(Brake::beforeChange);
        takeOver(entry, table, key);
    }

    /** The same for a row that was there before, at the start of a node. */
    void takeOver(AuditEntry entry, ChainedTable table, String key) {
        mustBeWritable();
        collected().add(entry, table, key);
    }

    /** Somebody sees something: to be committed before it is sent. */
    public void seen(AuditEntry entry) {
        add(entry);
    }

    private void add(AuditEntry entry) {
        mustBeWritable();
        collected().add(entry);
    }

    private static void mustBeWritable() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("the history is written in a transaction that may write");
        }
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
