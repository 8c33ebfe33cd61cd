// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;

/** The entries of one transaction, kept until it is about to commit. A transaction that rolls back leaves none. */
final class Collected implements TransactionSynchronization, Ordered {
    private final ChainWriter writer;
    private final List<AuditEntry> entries = new ArrayList<>();
    private Map<Integer, ChainEnd> moved = Map.of();
    private boolean written;

    Collected(ChainWriter writer) {
        this.writer = writer;
    }

    void add(AuditEntry entry) {
        if (written) {
            throw new IllegalStateException("too late for the history: the transaction is committing");
        }
        entries.add(entry);
    }

    /** After everything else that still writes. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        written = true;
        moved = writer.write(entries);
    }

    @Override
    public void afterCommit() {
        writer.remember(moved);
    }
}
