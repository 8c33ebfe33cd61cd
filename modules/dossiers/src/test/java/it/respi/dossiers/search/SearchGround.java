// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.search;

import it.respi.dossiers.CaseNumbers;
import it.respi.dossiers.DossierIndex;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.DossiersAlone;
import it.respi.dossiers.ManyDossiers;
import it.respi.dossiers.PersonData;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.actor.Office;
import it.respi.kernel.identity.BirthPrecision;
import it.respi.launcher.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** One archive of 100,000 dossiers, people, offices and the counting of reads for the tests of the search. */
@SpringBootTest(
        classes = SearchGround.Application.class,
        properties = {
            "spring.jpa.open-in-view=false",
            "spring.jpa.hibernate.ddl-auto=none",
            "spring.jpa.properties.hibernate.jdbc.time_zone=UTC",
            "spring.flyway.locations=classpath:db/migration",
            "spring.messages.basename=messages/platform,messages/drafts,messages/jobs,messages/dossiers,messages/person,messages/documents,"
                    + "messages/sharing,messages/household,messages/quesiti,messages/presence,messages/merging,messages/rights,messages/calculators",
            "respi.public-url=http://localhost"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SearchGround {
    /** Of the people of {@link PairsFoundTest} alone. */
    static final int OF_PAIRS = 9;

    static final String KIT = "060000012345";

    static long withKit;
    static String number = "";

    static final Actor DESK = actor(1, AgencyKind.HELP_DESK, Lane.HD_OP);
    static final Actor OTHER_DESK = actor(3, AgencyKind.HELP_DESK, Lane.HD_OP);

    private static final TestDatabase.Schema SCHEMA = TestDatabase.freshSchema();
    private static boolean filled;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    Dossiers dossiers;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    DossierIndex index;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    JdbcClient jdbc;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    TransactionTemplate transaction;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", SCHEMA::jdbcUrl);
        properties.add("spring.datasource.username", SCHEMA::user);
        properties.add("spring.datasource.password", SCHEMA::password);
    }

    @BeforeAll
    void fill() {
        if (filled) {
            return;
        }
        filled = true;
        jdbc.sql("delete from registry_office").update();
        office(1, "HD-CUNEO", "HELP_DESK");
        office(2, "QUE-CUNEO", "POLICE");
        office(3, "HD-ALBA", "HELP_DESK");
        office(4, "QUE-ASTI", "POLICE");
        office(OF_PAIRS, "HD-BRA", "HELP_DESK");
        new ManyDossiers(jdbc).add(100_000);
        transaction.executeWithoutResult(status -> {
            number = dossiers.open(DESK, person("Kovalenko", "Oleksandr", "KVLLSN87C21Z138N", "+393331234567"), false)
                    .number();
            dossiers.open(DESK, person("El Amrani", "Fatima Zahra", null, "+393339876543"), false);
            dossiers.open(OTHER_DESK, person("Li", "Xu", null, null), false);
            dossiers.open(OTHER_DESK, person("Diallo", "Mamadou Saliou", null, null), false);
        });
        withKit = jdbc.sql("select id from dossier where number = ?")
                .param(number)
                .query(Long.class)
                .single();
        index.reference(withKit, KIT);
    }

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
