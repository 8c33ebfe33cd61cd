// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.search;

import it.respi.dossiers.DossierScope;
import it.respi.dossiers.DossierScope.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Dossiers that a reader may see: the rule stands in the SQL, so that what they may not see is never read. */
@Component
class DossierRows {
    private static final String COLUMNS = "select d.id, d.number, p.surname, p.given_names, p.birth_date from ";
    private static final String SEEN = " join dossier_office o on o.dossier_id = d.id and o.office_id = ?"
            + " join dossier_person p on p.id = d.holder_id where " + DossierScope.visible("d.id") + " and ";

    private final JdbcClient jdbc;

    DossierRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> byNumber(Reader reader, String number) {
        return read(COLUMNS + "dossier d" + SEEN + "d.erased_at is null and d.number = ?", List.of(reader.office(), reader.staff(), number));
    }

    List<Row> byMarks(Reader reader, List<byte[]> marks, int most) {
        List<Object> params = new ArrayList<>(List.of(reader.office(), reader.staff()));
        params.addAll(marks);
        return read(
                COLUMNS + "dossier_mark m straight_join dossier d on d.id = m.dossier_id" + SEEN + "m.mark in ("
                        + places(marks) + ") limit " + most,
                params);
    }

    List<Row> byIds(Reader reader, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Object> params = new ArrayList<>(List.of(reader.office(), reader.staff()));
        params.addAll(ids);
        return read(COLUMNS + "dossier d" + SEEN + "d.id in (" + places(ids) + ")", params);
    }

    List<Row> latest(Reader reader, int most) {
        return read(
                COLUMNS + "dossier d join dossier_person p on p.id = d.holder_id where d.owner_office_id = ? and d.erased_at is null and "
                        + DossierScope.visible("d.id") + " order by d.id desc limit " + most,
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
                        rs.getObject(5, LocalDate.class)))
                .list();
    }

    private static String places(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    record Row(long id, String number, String surname, String givenNames, LocalDate birthDate) {
        String name() {
            return (surname + " " + givenNames).strip();
        }
    }
}
