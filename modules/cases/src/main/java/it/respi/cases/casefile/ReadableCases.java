// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.dossiers.SealedFields;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases, their texts and reasons as they stood before they were sealed; of {@code case_event} nothing is touched. */
@Component
class ReadableCases implements SealedFields {
    private static final String OF = " join case_file f on f.id = x.case_id where f.dossier_id in (:dossiers) and ";

    private final JdbcClient client;
    private final JdbcOperations jdbc;
    private final CaseSeal seal;

    ReadableCases(JdbcClient client, JdbcOperations jdbc, CaseSeal seal) {
        this.client = client;
        this.jdbc = jdbc;
        this.seal = seal;
    }

    @Override
    public void sealReadable(Map<Long, Long> holders) {
        change(
                holders,
                "select id, dossier_id, permit_number, new_permit_number, assicurata, pratica, appointment_place"
                        + " from case_file where dossier_id in (:dossiers) and coalesce(permit_number,"
                        + " new_permit_number, assicurata, pratica, appointment_place) is not null for update",
                "update case_file set person_id = ?, sealed_permit_number = coalesce(?, sealed_permit_number),"
                        + " sealed_new_permit_number = coalesce(?, sealed_new_permit_number), sealed_assicurata ="
                        + " coalesce(?, sealed_assicurata), sealed_pratica = coalesce(?, sealed_pratica),"
                        + " sealed_appointment_place = coalesce(?, sealed_appointment_place), assicurata_mark ="
                        + " coalesce(?, assicurata_mark), permit_number = null, new_permit_number = null,"
                        + " assicurata = null, pratica = null, appointment_place = null where id = ?",
                this::numbers);
        change(
                holders,
                "select x.id, f.dossier_id, x.body from case_text x" + OF + "x.body <> '' for update",
                "update case_text set sealed = ?, body = '' where id = ?",
                (rs, person) -> row(seal.sealText(person, rs.getLong(1), rs.getString(3)), rs.getLong(1)));
        change(
                holders,
                "select x.case_id, f.dossier_id, x.code, x.reason from case_checklist x" + OF
                        + "x.reason is not null for update",
                "update case_checklist set sealed_reason = ?, reason = null where case_id = ? and code = ?",
                (rs, person) -> row(
                        seal.sealReason(person, rs.getLong(1), rs.getString(3), rs.getString(4)),
                        rs.getLong(1),
                        rs.getString(3)));
    }

    @Override
    public void markAnew(Collection<Long> dossiers) {
        List<@Nullable Object[]> rows = client.sql("select id, person_id, sealed_assicurata from case_file"
                        + " where dossier_id in (:dossiers) and sealed_assicurata is not null for update")
                .param("dossiers", dossiers)
                .query((rs, number) -> {
                    String assicurata = seal.open(rs.getLong(2), "assicurata", rs.getLong(1), rs.getBytes(3));
                    return row(assicurata == null ? null : seal.mark(assicurata), rs.getLong(1));
                })
                .list();
        jdbc.batchUpdate("update case_file set assicurata_mark = ? where id = ?", rows);
    }

    private void change(Map<Long, Long> holders, String read, String write, Sealed sealed) {
        List<@Nullable Object[]> rows = client.sql(read)
                .param("dossiers", holders.keySet())
                .query((rs, number) -> sealed.of(rs, Objects.requireNonNull(holders.get(rs.getLong(2)))))
                .list();
        jdbc.batchUpdate(write, rows);
    }

    private @Nullable Object[] numbers(ResultSet rs, long person) throws SQLException {
        long id = rs.getLong(1);
        CaseSeal.Sealing with = seal.of(id, rs.getLong(2), person);
        String assicurata = rs.getString("assicurata");
        return row(
                person,
                with.seal("permit_number", rs.getString("permit_number"), null),
                with.seal("new_permit_number", rs.getString("new_permit_number"), null),
                with.seal("assicurata", assicurata, null),
                with.seal("pratica", rs.getString("pratica"), null),
                with.seal("appointment_place", rs.getString("appointment_place"), null),
                assicurata == null ? null : seal.mark(assicurata),
                id);
    }

    private static @Nullable Object[] row(@Nullable Object... values) {
        return values;
    }

    /** Makes the parameters of the change from a row. */
    private interface Sealed {
        @Nullable
        Object[] of(ResultSet row, long person) throws SQLException;
    }
}
