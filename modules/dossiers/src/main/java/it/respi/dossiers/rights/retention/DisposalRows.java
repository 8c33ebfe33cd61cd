// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.retention;

import it.respi.dossiers.DossierScope;
import it.respi.dossiers.DossierScope.Reader;
import it.respi.dossiers.rights.erasure.Scope;
import it.respi.dossiers.rights.erasure.Subject;
import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads disposals for the office that keeps the dossiers, page by page. */
@Component
class DisposalRows {
    static final String HELD_WORDS = "dossier_disposal.held_words";
    static final String PERMISSION = "dossier_disposal.permission";
    static final int PAGE = 50;

    private static final String SELECT =
            "select p.*, d.number, d.holder_id, concat(h.surname, ' ', h.given_names) as person,"
                    + " (select count(*) from dossier_document f where f.dossier_id = d.id and f.scan <> 'REMOVED'"
                    + " and (p.files_until is null or f.added_at <= p.files_until)) as files,"
                    + " (select k.wrapped from platform_data_key k where k.owner_id = d.holder_id) as wrapped"
                    + " from dossier_disposal p join dossier d on d.id = p.dossier_id join dossier_person h on h.id = d.holder_id"
                    + " where d.owner_office_id = ? and " + DossierScope.visible("d.id") + " and ";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    DisposalRows(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** What is open, by its day, after a place; one more than a page, to know whether there is a next. */
    List<Disposal> open(Reader reader, @Nullable DisposalCursor after) {
        List<Object> params = new ArrayList<>(List.of(reader.office(), reader.staff()));
        String place = "";
        if (after != null) {
            place = " and (p.due_on > ? or p.due_on = ? and p.id > ?)";
            params.addAll(List.of(after.dueOn(), after.dueOn(), after.id()));
        }
        return read(
                "p.state in ('PROPOSED', 'HELD', 'FIRST')" + place + " order by p.due_on, p.id limit " + (PAGE + 1),
                params);
    }

    /** A disposal of the reader's office, locked with its dossier. */
    Optional<Disposal> locked(Reader reader, long id) {
        jdbc.sql("select p.id from dossier_disposal p join dossier d on d.id = p.dossier_id where p.id = ? for update")
                .param(id)
                .query(Long.class)
                .optional();
        return read("p.id = ?", List.of(reader.office(), reader.staff(), id)).stream()
                .findFirst();
    }

    private List<Disposal> read(String where, List<?> params) {
        return jdbc.sql(SELECT + where).params(params).query(this::disposal).list();
    }

    private Disposal disposal(ResultSet rs, int row) throws SQLException {
        long id = rs.getLong("id");
        long person = rs.getLong("holder_id");
        cipher.keyRead(person, rs.getBytes("wrapped"));
        String why = rs.getString("held_why");
        Timestamp until = rs.getTimestamp("files_until");
        return new Disposal(
                id,
                new Subject(rs.getLong("dossier_id"), person),
                rs.getString("number"),
                rs.getString("person").strip(),
                rs.getString("rule"),
                Scope.valueOf(rs.getString("scope")),
                rs.getObject("due_on", LocalDate.class),
                DisposalState.valueOf(rs.getString("state")),
                cipher.open(person, new Place(PERMISSION, id), rs.getBytes("sealed_permission"))
                        .orElse(rs.getString("permission")),
                rs.getInt("first_by"),
                why == null ? null : HoldReason.valueOf(why),
                cipher.open(person, new Place(HELD_WORDS, id), rs.getBytes("held_words"))
                        .orElse(""),
                rs.getString("refusal"),
                until == null ? null : until.toInstant(),
                rs.getInt("files"));
    }
}
