// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.erasure;

import it.respi.dossiers.rights.tables.PersonColumn;
import it.respi.dossiers.rights.tables.PersonTable;
import it.respi.dossiers.rights.tables.PersonTables;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes and blanks what the lists of {@link PersonTables} say; what stays is days, codes and inner numbers. */
@Component
class ErasedRows {
    private static final String DOCUMENTS = "dossier_document where dossier_id = :dossier and added_at <= :until";

    private final PersonTables tables;
    private final JdbcClient jdbc;

    ErasedRows(PersonTables tables, JdbcClient jdbc) {
        this.tables = tables;
        this.jdbc = jdbc;
    }

    /** How many rows were deleted or blanked. */
    int whole(Subject subject) {
        List<PersonTable> linked = tables.linked();
        int rows = 0;
        for (PersonTable table : linked) {
            if (table.deleted()) {
                rows += run("delete from " + table.name() + " where " + tables.rowsOf(table), subject);
            }
        }
        for (PersonTable table : linked) {
            List<PersonColumn> blanked =
                    table.columns().stream().filter(PersonColumn::isErased).toList();
            if (!table.deleted() && !blanked.isEmpty()) {
                rows += run(update(table, blanked), subject);
            }
        }
        return rows;
    }

    /** The files of documents that were added until then. */
    int copies(long dossierId, Instant until) {
        int texts = run(
                "delete from dossier_document_text where dossier_id = :dossier and document_id in (select id from "
                        + DOCUMENTS + ")",
                dossierId,
                until);
        return texts
                + run(
                        "update dossier_document set file_name = '', content_hash = '', scan = 'REMOVED'"
                                + " where dossier_id = :dossier and added_at <= :until and scan <> 'REMOVED'",
                        dossierId,
                        until);
    }

    /** What the files of a dossier are known by. */
    List<byte[]> hashes(long dossierId, Instant until) {
        return jdbc.sql("select distinct content_hash from " + DOCUMENTS + " and scan <> 'REMOVED'")
                .param("dossier", dossierId)
                .param("until", Timestamp.from(until))
                .query(byte[].class)
                .list();
    }

    private String update(PersonTable table, List<PersonColumn> blanked) {
        String values = blanked.stream()
                .map(column -> column.name() + " = " + column.leftOverSql())
                .collect(Collectors.joining(", "));
        return "update " + table.name() + " set " + values + " where " + tables.rowsOf(table);
    }

    private int run(String sql, Subject subject) {
        return jdbc.sql(sql)
                .param("dossier", subject.dossierId())
                .param("person", subject.personId())
                .update();
    }

    private int run(String sql, long dossierId, Instant until) {
        return jdbc.sql(sql)
                .param("dossier", dossierId)
                .param("until", Timestamp.from(until))
                .update();
    }
}
