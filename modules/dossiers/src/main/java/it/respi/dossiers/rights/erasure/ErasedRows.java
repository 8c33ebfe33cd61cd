// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.erasure;

import it.respi.dossiers.SharingRecord;
import it.respi.dossiers.rights.tables.Drafted;
import it.respi.dossiers.rights.tables.PersonColumn;
import it.respi.dossiers.rights.tables.PersonTable;
import it.respi.dossiers.rights.tables.PersonTables;
import it.respi.platform.draft.Drafts;
import it.respi.platform.job.Jobs;
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
    private final Drafted drafted;
    private final Drafts drafts;
    private final Jobs jobs;
    private final SharingRecord record;
    private final JdbcClient jdbc;

    ErasedRows(
            PersonTables tables, Drafted drafted, Drafts drafts, Jobs jobs, SharingRecord record, JdbcClient jdbc) {
        this.tables = tables;
        this.drafted = drafted;
        this.drafts = drafts;
        this.jobs = jobs;
        this.record = record;
        this.jdbc = jdbc;
    }

    /** How many rows were deleted or blanked. */
    int whole(Subject subject) {
        List<PersonTable> linked = tables.linked();
        int rows = drafts.erase(drafted.of(subject.dossierId(), subject.personId()));
        jobs.forget(madeOf(subject.dossierId()));
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
        jobs.forget(madeOf(dossierId));
        int texts = run(
                "delete from dossier_document_text where dossier_id = :dossier and document_id in (select id from "
                        + DOCUMENTS + ")",
                dossierId,
                until);
        return texts
                + run(
                        "update dossier_document set file_name = '', sealed_file_name = null, sealed_title = null,"
                                + " sealed_issuer = null, content_hash = '', scan = 'REMOVED'"
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

    /** Prints and copies are made of the dossier itself, and of the one it was merged into, which hold it too. */
    private List<Long> madeOf(long dossierId) {
        return jdbc.sql("select id from dossier where id = :dossier union select merged_into from dossier"
                        + " where id = :dossier and merged_into is not null")
                .param("dossier", dossierId)
                .query(Long.class)
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
