// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.dossiers.DocumentDetails.Author;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Office;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a document from its table, and opens what is sealed of it. */
@Component
class DocumentColumns {
    /** What {@link #read} expects; {@code d} is the document and {@code f} its dossier. */
    static final String SELECT =
            "select d.id, d.kind, d.file_name, d.media_type, d.size_bytes, d.pages, d.state, d.reason, d.added_at,"
                    + " d.sealed_file_name, d.sealed_reason, f.holder_id, d.content_hash, d.scan, d.valid_from,"
                    + " d.valid_until, d.superseded_by, d.version, d.sealed_title, d.sealed_issuer, d.corrected_at,"
                    + " d.corrected_by, d.corrected_office, d.judged_at, d.judged_by, d.judged_office,"
                    + " o.id as office_id, o.code, o.kind as agency, o.name, o.short_name,"
                    + " d.shared_in is not null and f.protection is null as shared, d.dossier_id"
                    + " from dossier_document d join dossier f on f.id = d.dossier_id"
                    + " join registry_office o on o.id = d.office_id";

    private final DocumentSeal seal;

    DocumentColumns(DocumentSeal seal) {
        this.seal = seal;
    }

    DocumentRow read(ResultSet rs) throws SQLException {
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
                standing(rs),
                HexFormat.of().formatHex(rs.getBytes("content_hash")),
                details(rs, holder, id),
                rs.getBoolean("shared"));
    }

    private DocumentDetails details(ResultSet rs, long holder, long id) throws SQLException {
        return new DocumentDetails(
                rs.getLong("version"),
                seal.openTitle(holder, id, rs.getBytes("sealed_title")),
                seal.openIssuer(holder, id, rs.getBytes("sealed_issuer")),
                author(rs, "corrected"),
                author(rs, "judged"));
    }

    private static @Nullable Author author(ResultSet rs, String what) throws SQLException {
        Timestamp at = rs.getTimestamp(what + "_at");
        return at == null ? null : new Author(rs.getInt(what + "_by"), rs.getInt(what + "_office"), at.toInstant());
    }

    private static Standing standing(ResultSet rs) throws SQLException {
        return new Standing(
                ScanState.valueOf(rs.getString("scan")),
                rs.getObject("valid_from", LocalDate.class),
                rs.getObject("valid_until", LocalDate.class),
                rs.getObject("superseded_by", Long.class));
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
