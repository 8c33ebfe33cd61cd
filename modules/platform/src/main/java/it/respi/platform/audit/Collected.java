// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;

/** The entries of one transaction, kept until it is about to commit. A transaction that rolls back leaves none. */
final class Collected implements TransactionSynchronization, Ordered {
    private final ChainWriter writer;
    private final List<AuditEntry> entries = new ArrayList<>();
    private final Map<String, ChangedRow> rows = new LinkedHashMap<>();
    private Map<Integer, ChainEnd> moved = Map.of();
    private boolean written;

    Collected(ChainWriter writer) {
        this.writer = writer;
    }

    void add(AuditEntry entry) {
        mustBeInTime();
        entries.add(entry);
    }

    /** Of a row that is changed more than once only the end is kept. */
    void add(AuditEntry entry, ChainedTable table, String key) {
        mustBeInTime();
        rows.put(table.object(key), new ChangedRow(entry, table, key));
    }

    private void mustBeInTime() {
        if (written) {
            throw new IllegalStateException("too late for the history: the transaction is committing");
        }
    }

    /** After everything else that still writes. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        written = true;
        moved = writer.write(entries, List.copyOf(rows.values()));
    }

    @Override
    public void afterCommit() {
        writer.remember(moved);
    }
}
