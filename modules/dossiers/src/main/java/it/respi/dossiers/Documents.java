// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Office;
import it.respi.platform.data.Params;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
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
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final String COLUMNS =
            "select d.id, d.kind, d.file_name, d.media_type, d.size_bytes, d.pages, d.state, d.reason, d.added_at,"
                    + " d.sealed_file_name, d.sealed_reason, f.holder_id, d.content_hash, d.scan, d.valid_from, d.valid_until, d.superseded_by, o.id as office_id,"
                    + " o.code, o.kind as agency, o.name, o.short_name,"
                    + " d.shared_in is not null and f.protection is null as shared, d.dossier_id";
    private static final String FROM = " from dossier_document d join dossier f on f.id = d.dossier_id"
            + " join registry_office o on o.id = d.office_id";
    private static final String ROWS = COLUMNS + FROM + " where d.dossier_id = ?";
    private static final String SHARED = COLUMNS + FROM
            + " join dossier_household_member them on them.current_of = d.dossier_id and them.household_id = d.shared_in"
            + " join dossier_household_member me on me.household_id = d.shared_in"
            + " where me.current_of = ? and me.id <> them.id and f.protection is null and d.state <> 'REJECTED'"
            + " and d.superseded_by is null order by d.added_at desc, d.id desc limit 200";
    private static final String BOTH = "(" + ROWS + ") union all (" + SHARED + ") order by added_at desc, id desc";

    private final JdbcClient jdbc;
    private final DocumentSeal seal;
    private final Clock clock;

    Documents(JdbcClient jdbc, DocumentSeal seal, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    /** The documents of a dossier, newest first. */
    @Transactional(readOnly = true)
    public List<DocumentRow> of(long dossierId) {
        return jdbc.sql(ROWS + " order by d.added_at desc, d.id desc")
                .param(dossierId)
                .query((rs, number) -> row(rs))
                .list();
    }

    /** The documents of a dossier and those that serve for it in its household, newest first, in one statement. */
    @Transactional(readOnly = true)
    public WithHousehold withHousehold(long dossierId) {
        List<DocumentRow> own = new ArrayList<>();
        List<DocumentRow> others = new ArrayList<>();
        LocalDate today = LocalDate.now(clock.withZone(ROME));
        jdbc.sql(BOTH).params(dossierId, dossierId).query(rs -> {
            (rs.getLong("dossier_id") == dossierId ? own : others).add(row(rs));
        });
        others.removeIf(row -> !row.standing().counts(today));
        return new WithHousehold(own, others);
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
                HexFormat.of().formatHex(rs.getBytes("content_hash")),
                rs.getBoolean("shared"));
    }

    private static Office office(ResultSet rs) throws SQLException {
        return new Office(
                rs.getInt("office_id"),
                rs.getString("code"),
                AgencyKind.valueOf(rs.getString("agency")),
                rs.getString("name"),
                rs.getString("short_name"));
    }

    /**
     * The documents of a dossier, and what its household adds.
     *
     * @param others what the other members of the household let serve for this dossier too (documenti del nucleo); nothing
     *     of a protected dossier is among them
     */
    public record WithHousehold(List<DocumentRow> own, List<DocumentRow> others) {
        public WithHousehold {
            own = List.copyOf(own);
            others = List.copyOf(others);
        }
    }
}
