// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.search;

import it.respi.dossiers.CaseNumbers;
import it.respi.dossiers.DossiersAlone;
import it.respi.dossiers.PersonData;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.actor.Office;
import it.respi.kernel.identity.BirthPrecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People, offices and the counting of reads for the tests of the search. */
abstract class SearchGround {
    static final String KIT = "060000012345";

    static long withKit;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    JdbcClient jdbc;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    TransactionTemplate transaction;

    /** Counted in one transaction, because the server counts for each connection. */
    Cost costOf(Runnable action) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Cost before = counted();
            action.run();
            Cost after = counted();
            return new Cost(after.rows() - before.rows(), after.requests() - before.requests());
        }));
    }

    Cost counted() {
        long requests =
                jdbc
                        .sql("show session status like 'Handler_read%'")
                        .query((row, n) -> row.getLong("Value"))
                        .list()
                        .stream()
                        .mapToLong(Long::longValue)
                        .sum();
        long rows = jdbc.sql("show session status like 'Rows_read'")
                .query((row, n) -> row.getLong("Value"))
                .single();
        return new Cost(rows, requests);
    }

    /**
     * @param rows rows that were there
     * @param requests also those that found nothing ({@code Handler_read})
     */
    record Cost(long rows, long requests) {}

    void office(int id, String code, String kind) {
        jdbc.sql("insert into registry_office (id, code, kind, name, short_name, address, phone, email, hours,"
                        + " patron_days) values (?, ?, ?, ?, ?, '-', '-', '-', '-', '')")
                .params(id, code, kind, code, code)
                .update();
    }

    static PersonData person(String surname, String given, @Nullable String code, @Nullable String phone) {
        return new PersonData(
                surname,
                given,
                "M",
                LocalDate.of(1987, 3, 21),
                "Kiev",
                "UKR",
                "UKR",
                code,
                code == null ? "chiesto" : null,
                code == null ? null : "FE123456",
                null,
                phone,
                null,
                "uk",
                false,
                "Via Esempio 1",
                "Cuneo",
                "12100",
                null,
                BirthPrecision.DAY);
    }

    static Actor actor(int office, AgencyKind kind, Lane lane) {
        return new Actor(office, "Prova", new Office(office, "X", kind, "X", "X"), Set.of(lane));
    }

    static class Application extends DossiersAlone {
        @Bean
        @Override
        public CaseNumbers caseNumbers() {
            return dossiers -> dossiers.contains(withKit) ? Map.of(withKit, List.of(KIT)) : Map.of();
        }
    }
}
