// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import it.respi.dossiers.CaseNumbers;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbers by which the dossier of a case is found: permits, registered kit, file of the Questura. */
@Component
class NumbersOfCases implements CaseNumbers {
    private final JdbcClient jdbc;

    NumbersOfCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Long, List<String>> of(Collection<Long> dossiers) {
        return jdbc
                .sql("select dossier_id, permit_number, new_permit_number, assicurata, pratica from case_file"
                        + " where dossier_id in (:dossiers)")
                .param("dossiers", dossiers)
                .query((rs, row) -> new Numbers(
                        rs.getLong(1),
                        Stream.of(rs.getString(2), rs.getString(3), rs.getString(4), rs.getString(5))
                                .filter(Objects::nonNull)
                                .toList()))
                .list()
                .stream()
                .collect(groupingBy(Numbers::dossier, flatMapping(found -> found.all().stream(), toList())));
    }

    private record Numbers(long dossier, List<String> all) {}
}
