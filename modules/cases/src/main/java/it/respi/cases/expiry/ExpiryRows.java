// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.expiry;

import it.respi.cases.expiry.Expiring.Line;
import it.respi.cases.expiry.Expiring.OfCase;
import it.respi.cases.expiry.Expiring.OfPaper;
import it.respi.dossiers.RecordedPermits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what ends, made from the person, the cases and the documents of a dossier. */
@Component
class ExpiryRows {
    /** More than anybody's dossier has; the newest count. */
    private static final int MOST = 200;

    /** Kind of the housing certificate: it is asked for before the application that needs it. */
    private static final String HOUSING_CERTIFICATE = "D21";

    private static final String FACTS = "(select 'CASE' as source, p.case_id as id, p.closed_at is null,"
            + " p.asks and (not p.refused or p.renews and not exists (select 1 from case_permit n where n.dossier_id in (:ids)"
            + " and n.asks and n.case_id > p.case_id)), p.unwatched, case when not exists (select 1 from case_permit g"
            + " where g.dossier_id in (:ids) and g.unwatched and g.closed_at >= p.opened_at) then p.ends_on end,"
            + " date(f.appointment_at) from case_permit p join case_file f on f.id = p.case_id where p.dossier_id in (:ids)"
            + " order by id desc limit " + MOST
            + ") union all (select 'PAPER', id, kind = '" + HOUSING_CERTIFICATE + "', 0, 0, valid_until, null"
            + " from dossier_document where dossier_id in (:ids) and valid_until is not null and superseded_by is null"
            + " and scan in ('UNSCANNED', 'CLEAN') order by id desc limit " + MOST + ")";

    private final JdbcClient jdbc;
    private final RecordedPermits permits;

    ExpiryRows(JdbcClient jdbc, RecordedPermits permits) {
        this.jdbc = jdbc;
        this.permits = permits;
    }

    /** Makes the rows of a dossier anew; of one that was merged, those of the dossier that stays. */
    void refresh(long dossierId) {
        make(dossierId, locked(dossierId));
    }

    /** Of a dossier that begins in this transaction: there are none, and nobody else to wait for. */
    void begin(long dossierId) {
        make(dossierId, new HashSet<>());
    }

    private void make(long dossierId, Set<Long> kept) {
        Optional<Home> home = home(dossierId);
        List<Line> lines = home.filter(Home::stands)
                .map(one -> facts(dossierId, one).lines())
                .orElse(List.of());
        home.ifPresent(one -> write(dossierId, one.office(), lines));
        lines.forEach(line -> kept.remove(line.source()));
        remove(dossierId, kept);
        home.map(Home::mergedInto).ifPresent(this::refresh);
    }

    /**
     * Who changes another fact of the dossier comes after, and reads what this one leaves. Where there is no row yet that can
     * be locked, the row of the turn is; not that of the dossier, of which every new case and document holds a share already.
     */
    private Set<Long> locked(long dossierId) {
        Set<Long> rows = rows(dossierId);
        if (rows.isEmpty()) {
            jdbc.sql("insert into case_expiry_turn (dossier_id) values (?) on duplicate key update dossier_id = ?")
                    .params(dossierId, dossierId)
                    .update();
            rows = rows(dossierId);
        }
        return rows;
    }

    private Set<Long> rows(long dossierId) {
        return new HashSet<>(jdbc.sql("select source_id from case_expiry where dossier_id = ? for update")
                .param(dossierId)
                .query(Long.class)
                .list());
    }

    /** Empty when the dossier was erased. */
    private Optional<Home> home(long dossierId) {
        return jdbc.sql("select d.owner_office_id, d.merged_into, d.mergings, p.passport_expiry from dossier d"
                        + " join dossier_person p on p.id = d.holder_id where d.id = ? and d.erased_at is null")
                .param(dossierId)
                .query((rs, row) -> new Home(
                        rs.getInt(1), rs.getObject(2, Long.class), rs.getInt(3) > 0, rs.getObject(4, LocalDate.class)))
                .optional();
    }

    private Expiring facts(long dossierId, Home home) {
        List<Long> ids = union(dossierId, home);
        List<OfCase> cases = new ArrayList<>();
        List<OfPaper> papers = new ArrayList<>();
        jdbc.sql(FACTS).param("ids", ids).query(rs -> {
            if ("CASE".equals(rs.getString(1))) {
                cases.add(ofCase(rs));
            } else {
                papers.add(new OfPaper(rs.getLong(2), rs.getObject(6, LocalDate.class), rs.getBoolean(3)));
            }
        });
        cases.sort((one, other) -> Long.compare(other.id(), one.id()));
        return new Expiring(home.passport(), permits.until(ids), cases, papers);
    }

    private static OfCase ofCase(ResultSet rs) throws SQLException {
        return new OfCase(
                rs.getLong(2),
                rs.getBoolean(3),
                rs.getBoolean(4),
                rs.getBoolean(5),
                rs.getObject(6, LocalDate.class),
                rs.getObject(7, LocalDate.class));
    }

    /** With those that were merged into it; a protected half of an ordinary dossier stays out. */
    private List<Long> union(long dossierId, Home home) {
        List<Long> ids = new ArrayList<>(List.of(dossierId));
        if (home.united()) {
            ids.addAll(jdbc.sql("select m.id from dossier m join dossier h on h.id = m.merged_into"
                            + " where m.merged_into = ? and m.erased_at is null"
                            + " and (m.protection is null or h.protection is not null)")
                    .param(dossierId)
                    .query(Long.class)
                    .list());
        }
        return ids;
    }

    private void write(long dossierId, int office, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (Line line : lines) {
            Collections.addAll(
                    values,
                    dossierId,
                    line.source(),
                    line.kind().name(),
                    office,
                    line.expiresOn(),
                    line.renewal(),
                    line.missedOn());
        }
        jdbc.sql("insert into case_expiry (dossier_id, source_id, kind, office_id, expires_on, renewal_id, missed_on)"
                        + " values " + String.join(", ", Collections.nCopies(lines.size(), "(?, ?, ?, ?, ?, ?, ?)"))
                        + " on duplicate key update office_id = values(office_id), expires_on = values(expires_on),"
                        + " renewal_id = values(renewal_id), missed_on = values(missed_on)")
                .params(values)
                .update();
    }

    private void remove(long dossierId, Set<Long> gone) {
        if (!gone.isEmpty()) {
            jdbc.sql("delete from case_expiry where dossier_id = :dossier and source_id in (:gone)")
                    .param("dossier", dossierId)
                    .param("gone", gone)
                    .update();
        }
    }

    /**
     * A dossier.
     *
     * @param office the desk that keeps it
     * @param united whether it ever took part in a merger
     */
    private record Home(
            int office,
            @Nullable Long mergedInto,
            boolean united,
            @Nullable LocalDate passport) {
        boolean stands() {
            return mergedInto == null;
        }
    }
}
