// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.search;

import it.respi.dossiers.CaseLines;
import it.respi.dossiers.DossierScope;
import it.respi.dossiers.DossierScope.Reader;
import it.respi.kernel.identity.BirthPrecision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Dossiers that a reader may see: the rule stands in the SQL, so that what they may not see is never read. */
@Component
class DossierRows {
    /** In this order, whatever the server thinks of the tables: the dossiers that were found are few. */
    private static final String SEEN = " straight_join dossier_office o on o.dossier_id = d.id and o.office_id = ?"
            + " straight_join dossier_person p on p.id = d.holder_id where " + DossierScope.open("d") + " and ";

    private final JdbcClient jdbc;
    private final String columns;

    DossierRows(JdbcClient jdbc, CaseLines lines) {
        this.jdbc = jdbc;
        this.columns =
                "select d.id, d.number, p.surname, p.given_names, p.birth_date, d.merged_into, p.birth_precision, "
                        + lines.column("d.id") + " from ";
    }

    List<Row> byNumber(Reader reader, String number) {
        return read(
                columns + "dossier d" + SEEN + "d.erased_at is null and d.number = ?",
                List.of(reader.office(), reader.staff(), number));
    }

    /** The one that stays of two that were merged, found by the number of the other. */
    List<Row> keptOf(Reader reader, String number) {
        return read(
                columns + "dossier g join dossier d on d.id = g.merged_into" + SEEN + DossierScope.visible("g.id")
                        + " and d.erased_at is null and g.erased_at is null and g.number = ?",
                List.of(reader.office(), reader.staff(), reader.staff(), number));
    }

    List<Row> byMarks(Reader reader, List<byte[]> marks, int most) {
        List<Object> params = new ArrayList<>(List.of(reader.office(), reader.staff()));
        params.addAll(marks);
        return read(
                columns + "dossier_mark m straight_join dossier d on d.id = m.dossier_id" + SEEN + "m.mark in ("
                        + places(marks) + ") limit " + most,
                params);
    }

    List<Row> byIds(Reader reader, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Object> params = new ArrayList<>(List.of(reader.office(), reader.staff()));
        params.addAll(ids);
        return read(columns + "dossier d" + SEEN + "d.id in (" + places(ids) + ")", params);
    }

    List<Row> latest(Reader reader, int most) {
        return read(
                columns
                        + "dossier d join dossier_person p on p.id = d.holder_id where d.owner_office_id = ? and d.erased_at is null and "
                        + DossierScope.open("d") + " order by d.id desc limit " + most,
                List.of(reader.office(), reader.staff()));
    }

    private List<Row> read(String sql, List<Object> params) {
        return jdbc.sql(sql)
                .params(params)
                .query((rs, row) -> new Row(
                        rs.getLong(1),
                        rs.getString(2),
                        rs.getString(3),
                        rs.getString(4),
                        rs.getObject(5, LocalDate.class),
                        BirthPrecision.valueOf(rs.getString(7)),
                        rs.getString(8),
                        rs.getObject(6, Long.class),
                        List.of()))
                .list();
    }

    private static String places(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    /**
     * A dossier.
     *
     * @param newestCase what {@link CaseLines#read} understands
     * @param mergedInto the dossier that stays, when it was merged
     * @param also numbers of merged dossiers for which this one stands here
     */
    record Row(
            long id,
            String number,
            String surname,
            String givenNames,
            LocalDate birthDate,
            BirthPrecision birthPrecision,
            @Nullable String newestCase,
            @Nullable Long mergedInto,
            List<String> also) {
        Row with(List<String> numbers) {
            return new Row(
                    id,
                    number,
                    surname,
                    givenNames,
                    birthDate,
                    birthPrecision,
                    newestCase,
                    mergedInto,
                    List.copyOf(numbers));
        }

        String name() {
            return (surname + " " + givenNames).strip();
        }
    }
}
