// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit.verify;

import it.respi.platform.audit.AuditEntry.Sealed;
import it.respi.platform.audit.AuditTrail;
import it.respi.platform.audit.ChainLink;
import it.respi.platform.audit.ChainedTable;
import it.respi.platform.data.IdText;
import it.respi.platform.data.Params;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares the rows that entries vouch for with what stands in their tables now; the last entry about a row counts. */
final class SealedRows {
    private final JdbcClient jdbc;
    private final List<ChainedTable> tables;
    private final Findings findings;
    private final Set<String> begun = new HashSet<>();

    SealedRows(JdbcClient jdbc, List<String> tables, Findings findings) {
        this.jdbc = jdbc;
        this.tables = tables.stream().map(ChainedTable::of).toList();
        this.findings = findings;
    }

    void check(List<Row> entries) {
        for (ChainedTable table : tables) {
            List<ChainLink> of = entries.stream()
                    .map(Row::link)
                    .filter(link -> String.valueOf(link.object())
                            .matches(table.name() + "/" + IdText.DIGITS + "(-" + IdText.DIGITS + ")?"))
                    .toList();
            if (!of.isEmpty()) {
                compare(of, table.now(jdbc, of.stream().map(SealedRows::key).toList()));
            }
        }
        entries.forEach(entry -> begins(entry.link()));
    }

    /** Rows that were put in without the application: no entry names them. */
    void unknown() {
        for (ChainedTable table : tables) {
            if (!table.beginsLater()) {
                jdbc.sql("select concat(?, " + table.keySql() + ") from " + table.name() + " t where t."
                                + table.dossierColumn() + " is not null and not exists (select 1 from platform_audit a"
                                + " where a.dossier_id = t." + table.dossierColumn() + " and a.object = concat(?, "
                                + table.keySql() + ")) order by " + table.keySql() + " limit 1")
                        .params(table.name() + "/", table.name() + "/")
                        .query(String.class)
                        .optional()
                        .ifPresent(row -> findings.add(new Finding(Finding.Kind.ROW_INSERTED, row)));
            }
        }
    }

    /** What was in a table before is taken over once: a second time would make smuggled rows part of the history. */
    private void begins(ChainLink entry) {
        if (AuditTrail.TAKEN_OVER.equals(entry.action()) && !begun.add(String.valueOf(entry.object()))) {
            findings.add(new Finding(Finding.Kind.ROW_INSERTED, String.valueOf(entry.object())));
        }
    }

    private void compare(List<ChainLink> entries, Map<String, Sealed> now) {
        for (ChainLink entry : entries) {
            Sealed row = now.get(Objects.requireNonNull(entry.object()));
            byte[] hash = row == null ? null : row.hash();
            if (!Arrays.equals(hash, entry.payloadHash()) && isLast(entry)) {
                findings.add(new Finding(kind(hash, entry.payloadHash()), entry.object()));
            }
        }
    }

    private static Finding.Kind kind(byte @Nullable [] now, byte @Nullable [] said) {
        if (now == null) {
            return Finding.Kind.ROW_REMOVED;
        }
        return said == null ? Finding.Kind.ROW_INSERTED : Finding.Kind.ROW_ALTERED;
    }

    private boolean isLast(ChainLink entry) {
        return jdbc.sql("select 1 from platform_audit where dossier_id = ? and seq > ? and object = ? limit 1")
                .params(Params.of(entry.dossierId(), entry.seq(), entry.object()))
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    private static String key(ChainLink entry) {
        String object = Objects.requireNonNull(entry.object());
        return object.substring(object.indexOf('/') + 1);
    }
}
