// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit.verify;

import it.respi.platform.audit.AuditEntry.Sealed;
import it.respi.platform.audit.ChainedTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares the rows that entries vouch for with what stands in their tables now. */
final class SealedRows {
    private final JdbcClient jdbc;
    private final List<ChainedTable> tables;
    private final Findings findings;

    SealedRows(JdbcClient jdbc, List<String> tables, Findings findings) {
        this.jdbc = jdbc;
        this.tables = tables.stream().map(ChainedTable::of).toList();
        this.findings = findings;
    }

    void check(List<Row> entries) {
        for (ChainedTable table : tables) {
            List<Row> of = entries.stream()
                    .filter(row -> row.link().payloadHash() != null)
                    .filter(row -> String.valueOf(row.link().object()).matches(table.name() + "/\\d{1,18}"))
                    .toList();
            if (!of.isEmpty()) {
                compare(of, now(table, of));
            }
        }
    }

    /** Rows that were put in without the application: no entry names them. */
    void unknown() {
        for (ChainedTable table : tables) {
            jdbc.sql(
                            "select t.id from " + table.name() + " t where not exists (select 1 from platform_audit a"
                                    + " where a.dossier_id = t.dossier_id and a.object = concat(?, t.id)) order by t.id limit 1")
                    .param(table.name() + "/")
                    .query(Long.class)
                    .optional()
                    .ifPresent(id -> findings.add(new Finding(Finding.Kind.ROW_INSERTED, table.name() + "/" + id)));
        }
    }

    private void compare(List<Row> entries, Map<String, byte[]> now) {
        for (Row entry : entries) {
            String object = Objects.requireNonNull(entry.link().object());
            byte[] hash = now.get(object);
            if (hash == null) {
                findings.add(new Finding(Finding.Kind.ROW_REMOVED, object));
            } else if (!Arrays.equals(hash, entry.link().payloadHash())) {
                findings.add(new Finding(Finding.Kind.ROW_ALTERED, object));
            }
        }
    }

    private Map<String, byte[]> now(ChainedTable table, List<Row> entries) {
        List<Long> ids = new ArrayList<>();
        entries.forEach(entry ->
                ids.add(Long.parseLong(Objects.requireNonNull(entry.link().object())
                        .substring(table.name().length() + 1))));
        Map<String, byte[]> now = new HashMap<>();
        jdbc.sql(table.select() + " where id in (:ids)")
                .param("ids", ids)
                .query((rs, row) -> table.sealed(rs))
                .list()
                .forEach((Sealed row) -> now.put(row.object(), row.hash()));
        return now;
    }
}
