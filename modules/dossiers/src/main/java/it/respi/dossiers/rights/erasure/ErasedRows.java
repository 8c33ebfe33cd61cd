// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.erasure;

import it.respi.dossiers.SharingRecord;
import it.respi.dossiers.rights.tables.PersonColumn;
import it.respi.dossiers.rights.tables.PersonTable;
import it.respi.dossiers.rights.tables.PersonTables;
import it.respi.platform.draft.Drafts;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes and blanks what the lists of {@link PersonTables} say; what stays is days, codes and inner numbers. */
@Component
class ErasedRows {
    private static final String DOCUMENTS = "dossier_document where dossier_id = :dossier and added_at <= :until";

    /** What somebody may be writing about, beside the dossier itself. */
    private static final Set<String> DRAFTED = Set.of("dossier_quesito", "case_step");

    private final PersonTables tables;
    private final Drafts drafts;
    private final SharingRecord record;
    private final JdbcClient jdbc;

    ErasedRows(PersonTables tables, Drafts drafts, SharingRecord record, JdbcClient jdbc) {
        this.tables = tables;
        this.drafts = drafts;
        this.record = record;
        this.jdbc = jdbc;
    }

    /** How many rows were deleted or blanked. */
    int whole(Subject subject) {
        List<PersonTable> linked = tables.linked();
        int rows = drafts.erase(drafted(subject, linked));
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
                record.blanked(table.name(), tables.rowsOf(table), subject.dossierId(), subject.personId());
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
                        "update dossier_document set file_name = '', sealed_file_name = null, content_hash = '', scan = 'REMOVED'"
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

    /** Number of the dossier, ids of its questions and steps: what drafts say they are about. */
    private List<String> drafted(Subject subject, List<PersonTable> linked) {
        List<String> objects = new ArrayList<>(
                read("select number from dossier where id = :dossier and holder_id = :person", subject));
        linked.stream()
                .filter(table -> DRAFTED.contains(table.name()))
                .map(table -> "select " + table.key() + " from " + table.name() + " where " + tables.rowsOf(table))
                .forEach(sql -> objects.addAll(read(sql, subject)));
        objects.add(Long.toString(subject.dossierId()));
        return objects;
    }

    private List<String> read(String sql, Subject subject) {
        return jdbc.sql(sql)
                .param("dossier", subject.dossierId())
                .param("person", subject.personId())
                .query(String.class)
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
