// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Office;
import it.respi.platform.data.Params;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The documents of a dossier as lists show them; the caller has taken the dossier from the archive. */
@Component
public class Documents {
    private static final String COLUMNS =
            "select d.id, d.kind, d.file_name, d.media_type, d.size_bytes, d.pages, d.state, d.reason, d.added_at,"
                    + " d.sealed_file_name, d.sealed_reason, f.holder_id, d.content_hash, d.scan, d.valid_from, d.valid_until, d.superseded_by, o.id as office_id,"
                    + " o.code, o.kind as agency, o.name, o.short_name"
                    + " from dossier_document d join dossier f on f.id = d.dossier_id"
                    + " join registry_office o on o.id = d.office_id";
    private static final String ROWS = COLUMNS + " where d.dossier_id = ?";
    private static final String SHARED = COLUMNS
            + " join dossier_household_member them on them.current_of = d.dossier_id and them.household_id = d.shared_in"
            + " join dossier_household_member me on me.household_id = d.shared_in"
            + " where me.current_of = ? and me.id <> them.id and f.protection is null and d.state <> 'REJECTED'"
            + " and d.superseded_by is null order by d.added_at desc, d.id desc limit 200";

    /** Both ways: papers of an older case that goes on in the other dossier are not asked for again either. */
    private static final String UNITED = COLUMNS
            + " join (select id from dossier where merged_into = :id union all select merged_into from dossier"
            + " where id = :id and merged_into is not null) united on united.id = d.dossier_id"
            + " where f.protection is null and f.erased_at is null and d.state <> 'REJECTED'"
            + " and d.superseded_by is null order by d.added_at desc, d.id desc limit 200";

    private final JdbcClient jdbc;
    private final DocumentSeal seal;

    Documents(JdbcClient jdbc, DocumentSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** The documents of a dossier, newest first. */
    @Transactional(readOnly = true)
    public List<DocumentRow> of(long dossierId) {
        return jdbc.sql(ROWS + " order by d.added_at desc, d.id desc")
                .param(dossierId)
                .query((rs, number) -> row(rs))
                .list();
    }

    /**
     * The documents that the other members of the household let serve for this dossier too (documenti del nucleo), newest
     * first. Nothing of a protected dossier is among them.
     */
    @Transactional(readOnly = true)
    public List<DocumentRow> ofHousehold(long dossierId) {
        return jdbc.sql(SHARED).param(dossierId).query((rs, number) -> row(rs)).list();
    }

    /**
     * The documents of the dossiers with which this one is united (dossier uniti), newest first. Nothing of a protected
     * dossier is among them.
     */
    @Transactional(readOnly = true)
    public List<DocumentRow> ofUnited(long dossierId) {
        return jdbc.sql(UNITED)
                .param("id", dossierId)
                .query((rs, number) -> row(rs))
                .list();
    }

    /** One document; empty when it is not in that dossier. */
    @Transactional(readOnly = true)
    public Optional<DocumentRow> find(long dossierId, long documentId) {
        return jdbc.sql(ROWS + " and d.id = ?")
                .params(dossierId, documentId)
                .query((rs, number) -> row(rs))
                .optional();
    }

    /**
     * What an office thought of a document when it marked the paper of a case; the last word counts.
     *
     * @param reason why it must be brought again, null otherwise
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void judged(long documentId, DocumentState state, @Nullable String reason) {
        jdbc.sql("update dossier_document set state = ?, reason = null, sealed_reason = ?, version = version + 1"
                        + " where id = ?")
                .params(Params.of(state.name(), reason == null ? null : sealed(documentId, reason), documentId))
                .update();
    }

    private byte[] sealed(long documentId, String reason) {
        long holder = jdbc.sql("select f.holder_id from dossier_document d join dossier f on f.id = d.dossier_id"
                        + " where d.id = ?")
                .param(documentId)
                .query(Long.class)
                .single();
        return seal.reason(holder, documentId, reason);
    }

    private DocumentRow row(ResultSet rs) throws SQLException {
        long id = rs.getLong("id");
        long holder = rs.getLong("holder_id");
        return new DocumentRow(
                id,
                rs.getString("kind"),
                seal.openName(holder, id, rs.getBytes("sealed_file_name"), rs.getString("file_name")),
                rs.getString("media_type"),
                rs.getLong("size_bytes"),
                rs.getInt("pages"),
                DocumentState.valueOf(rs.getString("state")),
                seal.openReason(holder, id, rs.getBytes("sealed_reason"), rs.getString("reason")),
                office(rs),
                rs.getTimestamp("added_at").toInstant(),
                new Standing(
                        ScanState.valueOf(rs.getString("scan")),
                        rs.getObject("valid_from", LocalDate.class),
                        rs.getObject("valid_until", LocalDate.class),
                        rs.getObject("superseded_by", Long.class)),
                HexFormat.of().formatHex(rs.getBytes("content_hash")));
    }

    private static Office office(ResultSet rs) throws SQLException {
        return new Office(
                rs.getInt("office_id"),
                rs.getString("code"),
                AgencyKind.valueOf(rs.getString("agency")),
                rs.getString("name"),
                rs.getString("short_name"));
    }
}
