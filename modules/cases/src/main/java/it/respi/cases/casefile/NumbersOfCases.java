// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.dossiers.CaseNumbers;
import java.util.List;
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
    public List<String> of(long dossierId) {
        return jdbc
                .sql("select permit_number, new_permit_number, assicurata, pratica from case_file where dossier_id = ?")
                .param(dossierId)
                .query((rs, row) -> Stream.of(rs.getString(1), rs.getString(2), rs.getString(3), rs.getString(4))
                        .filter(Objects::nonNull)
                        .toList())
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
