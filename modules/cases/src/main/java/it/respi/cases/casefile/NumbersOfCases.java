// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import it.respi.dossiers.CaseNumbers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbers by which the dossier of a case is found: permits, registered kit, file of the Questura, application to a portal. */
@Component
class NumbersOfCases implements CaseNumbers {
    private static final List<String> COLUMNS = List.of("permit_number", "new_permit_number", "assicurata", "pratica");

    private final JdbcClient jdbc;
    private final CaseSeal seal;

    NumbersOfCases(JdbcClient jdbc, CaseSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    @Override
    public Map<Long, List<String>> of(Collection<Long> dossiers) {
        return jdbc
                .sql("select id, dossier_id, person_id, permit_number, new_permit_number, assicurata, pratica,"
                        + " sealed_permit_number, sealed_new_permit_number, sealed_assicurata, sealed_pratica,"
                        + " sealed_reference"
                        + " from case_file where dossier_id in (:dossiers)")
                .param("dossiers", dossiers)
                .query((rs, row) -> numbers(rs))
                .list()
                .stream()
                .collect(groupingBy(Numbers::dossier, flatMapping(found -> found.all().stream(), toList())));
    }

    private Numbers numbers(ResultSet rs) throws SQLException {
        List<String> all = new ArrayList<>();
        for (String column : COLUMNS) {
            byte[] sealed = rs.getBytes("sealed_" + column);
            String number = sealed == null
                    ? rs.getString(column)
                    : seal.open(rs.getLong("person_id"), column, rs.getLong("id"), sealed);
            if (number != null) {
                all.add(number);
            }
        }
        byte[] reference = rs.getBytes("sealed_reference");
        String filed =
                reference == null ? null : seal.open(rs.getLong("person_id"), "reference", rs.getLong("id"), reference);
        if (filed != null) {
            all.add(References.plain(filed));
        }
        return new Numbers(rs.getLong("dossier_id"), all);
    }

    private record Numbers(long dossier, List<String> all) {}
}
