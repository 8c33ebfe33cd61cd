// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.search;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.dossiers.CaseHead;
import it.respi.dossiers.CaseHeads;
import it.respi.dossiers.CaseLines;
import it.respi.dossiers.CaseNumbers;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierIndex;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.ManyDossiers;
import it.respi.dossiers.PersonData;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.actor.Office;
import it.respi.launcher.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** The one box on 100,000 dossiers of a real database: what it finds, for whom, and what it reads. */
@SpringBootTest(
        classes = SearchTest.Application.class,
        properties = {
            "spring.jpa.open-in-view=false",
            "spring.jpa.hibernate.ddl-auto=none",
            "spring.jpa.properties.hibernate.jdbc.time_zone=UTC",
            "spring.flyway.locations=classpath:db/migration",
            "spring.messages.basename=messages/platform,messages/dossiers,messages/documents",
            "respi.public-url=http://localhost"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {
    private static final String KIT = "060000012345";
    private static final TestDatabase.Schema SCHEMA = TestDatabase.freshSchema();
    private static final Actor DESK = actor(1, AgencyKind.HELP_DESK, Lane.HD_OP);
    private static final Actor OTHER_DESK = actor(3, AgencyKind.HELP_DESK, Lane.HD_OP);
    private static final Actor POLICE = actor(2, AgencyKind.POLICE, Lane.QUE_IST);
    private static final Actor PROVINCE = actor(1, AgencyKind.PROVINCE, Lane.PROV_SOC);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DossierSearch search;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private DossierIndex index;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationContext application;

    private static long withKit;

    private String number = "";

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", SCHEMA::jdbcUrl);
        properties.add("spring.datasource.username", SCHEMA::user);
        properties.add("spring.datasource.password", SCHEMA::password);
        properties.add("respi.documents.dir", () -> "target/ricerca");
    }

    @BeforeAll
    void fill() {
        jdbc.sql("delete from registry_office").update();
        office(1, "HD-CUNEO", "HELP_DESK");
        office(2, "QUE-CUNEO", "POLICE");
        office(3, "HD-ALBA", "HELP_DESK");
        office(4, "QUE-ASTI", "POLICE");
        new ManyDossiers(jdbc).add(100_000);
        transaction.executeWithoutResult(status -> {
            number = dossiers.open(DESK, person("Kovalenko", "Oleksandr", "KVLLSN87C21Z138N", "+393331234567"), false)
                    .number();
            dossiers.open(DESK, person("El Amrani", "Fatima Zahra", null, "+393339876543"), false);
            dossiers.open(OTHER_DESK, person("Diallo", "Mamadou Saliou", null, null), false);
        });
        withKit = jdbc.sql("select id from dossier where number = ?")
                .param(number)
                .query(Long.class)
                .single();
        index.reference(withKit, KIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kovalenko Oleksandr",
                "oleksandr kovalenko",
                "KOVALENKO Alexander",
                "Aleksandr Kovalenko",
                "Коваленко Олександр",
                "kovalen oleks",
                "Kovalenko",
                "KVLLSN87C21Z138N",
                "kvl lsn 87c21 z138n",
                "333 1234567",
                "+39 333 1234567",
                "0039 3331234567",
                KIT,
                "FE 123456"
            })
    void findsOnePersonInManyWays(String typed) {
        assertThat(search.find(DESK, typed)).extracting(Found::name).contains("Kovalenko Oleksandr");
        assertThat(search.find(OTHER_DESK, typed)).extracting(Found::name).doesNotContain("Kovalenko Oleksandr");
        assertThat(search.find(PROVINCE, typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Elamrani Fatimazahra", "fatima amrani", "Amrani Fatima Zohra", "zahra fatma el amrani"})
    void articlesAndSpellingsDoNotMatter(String typed) {
        assertThat(search.find(DESK, typed)).extracting(Found::name).contains("El Amrani Fatima Zahra");
    }

    @Test
    void theMostAlikeStandsFirst() {
        assertThat(search.find(OTHER_DESK, "Jallow Momodou Saliou"))
                .first()
                .extracting(Found::name)
                .isEqualTo("Diallo Mamadou Saliou");
    }

    @Test
    void anOfficeThatTakesPartLaterFindsItFromThenOn() {
        Actor police = actor(4, AgencyKind.POLICE, Lane.QUE_IST);
        assertThat(search.find(police, "Kovalenko Oleksandr")).isEmpty();

        transaction.executeWithoutResult(status -> dossiers.share(dossiers.take(number, DESK, DossierAction.READ), 4));

        assertThat(search.find(police, "Kovalenko Oleksandr")).hasSize(1);
        assertThat(search.find(police, "333 1234567")).hasSize(1);
    }

    @Test
    void whatFollowsOlderRulesIsEnteredAgain() {
        jdbc.sql("delete from dossier_token where dossier_id in (select id from dossier where number = ?)")
                .param(number)
                .update();
        assertThat(search.find(DESK, "Kovalenko Oleksandr")).isEmpty();
        jdbc.sql("update dossier set indexed_by = 0 where number = ?")
                .param(number)
                .update();

        assertThat(ManyDossiers.enterAgain(application)).isEqualTo(1);
        assertThat(search.find(DESK, "Kovalenko Oleksandr")).hasSize(1);
        assertThat(ManyDossiers.enterAgain(application)).isZero();
    }

    @Test
    void noNumberCanBeReadInTheIndex() {
        assertThat(jdbc.sql("select count(*) from dossier_token where token regexp '[0-9]'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select mark from dossier_mark").query(byte[].class).list())
                .hasSizeGreaterThan(4)
                .allSatisfy(mark -> assertThat(mark).hasSize(16));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mohamed",
                "mo",
                "Muhammad Ahmad",
                "Singh Kaur",
                "Li Chen",
                "Fatima Elena Ali Hassan",
                "mohamed torgor",
                "moham ahme",
                "Kovalenko Oleksandr"
            })
    void namesReadAtMostTwoThousandRows(String typed) {
        for (Actor actor : List.of(DESK, POLICE)) {
            Cost cost = costOf(() -> search.find(actor, typed));
            LoggerFactory.getLogger(getClass())
                    .info("Names, office {}: {}", actor.office().id(), cost);
            assertThat(cost.requests()).isLessThanOrEqualTo(2_000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN-2025-77777", "333 1234567", "KVLLSN87C21Z138N", "FE123456", KIT})
    void numbersReadAtMostFiveRows(String typed) {
        Cost cost = costOf(() -> assertThat(search.find(typed.startsWith("CN") ? POLICE : DESK, typed))
                .hasSize(1));
        LoggerFactory.getLogger(getClass()).info("Number: {}", cost);
        assertThat(cost.rows()).isLessThanOrEqualTo(5);
        assertThat(cost.requests()).isLessThanOrEqualTo(8);
    }

    @Test
    void twoFrequentNamesAreFoundTogether() {
        List<Found> found = search.find(POLICE, "ahmad muhammad");

        assertThat(found).hasSize(20);
        assertThat(found)
                .extracting(Found::name)
                .allMatch(name -> Set.of("Mohamed Ahmed", "Ahmed Mohamed").contains(name));
    }

    /** Counted in one transaction, because the server counts for each connection. */
    private Cost costOf(Runnable action) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Cost before = counted();
            action.run();
            Cost after = counted();
            return new Cost(after.rows() - before.rows(), after.requests() - before.requests());
        }));
    }

    private Cost counted() {
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
    private record Cost(long rows, long requests) {}

    private void office(int id, String code, String kind) {
        jdbc.sql(
                        "insert into registry_office (id, code, kind, name, short_name, address, phone, email, hours, patron_days)"
                                + " values (?, ?, ?, ?, ?, '-', '-', '-', '-', '')")
                .params(id, code, kind, code, code)
                .update();
    }

    private static PersonData person(String surname, String given, @Nullable String code, @Nullable String phone) {
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
                null);
    }

    private static Actor actor(int office, AgencyKind kind, Lane lane) {
        return new Actor(office, "Prova", new Office(office, "X", kind, "X", "X"), Set.of(lane));
    }

    @EnableAutoConfiguration
    @AutoConfigurationPackage(basePackages = "it.respi.dossiers")
    @ComponentScan({
        "it.respi.dossiers",
        "it.respi.registry",
        "it.respi.platform.crypto",
        "it.respi.platform.data",
        "it.respi.platform.store",
        "it.respi.platform.view",
        "it.respi.platform.web"
    })
    static class Application {
        @Bean
        CaseHeads caseHeads() {
            return (dossierId, actor) -> new CaseHead(null, null, List.of(), 0);
        }

        @Bean
        CaseNumbers caseNumbers() {
            return dossier -> dossier == withKit ? List.of(KIT) : List.of();
        }

        @Bean
        CaseLines caseLines() {
            return ids -> Map.of();
        }
    }
}
