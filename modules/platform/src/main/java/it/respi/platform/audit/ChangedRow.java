// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit;

import it.respi.platform.audit.AuditEntry.Sealed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row that a transaction wrote or deleted, and the entry that will vouch for it. */
record ChangedRow(AuditEntry entry, ChainedTable table, String key) {

    /** The entries, each with the hash of its row as it stands now: one statement for each table. */
    static List<AuditEntry> read(JdbcClient jdbc, List<ChangedRow> rows) {
        Map<ChainedTable, List<ChangedRow>> byTable = new LinkedHashMap<>();
        rows.forEach(row -> byTable.computeIfAbsent(row.table, table -> new ArrayList<>())
                .add(row));
        List<AuditEntry> entries = new ArrayList<>();
        byTable.forEach((table, own) -> {
            Map<String, Sealed> now = table.now(
                    jdbc, own.stream().map(ChangedRow::key).toList());
            own.forEach(row -> entries.add(row.vouching(now)));
        });
        return entries;
    }

    private AuditEntry vouching(Map<String, Sealed> now) {
        String object = table.object(key);
        Sealed row = now.get(object);
        return row == null ? entry.about(object) : entry.sealing(row);
    }
}
