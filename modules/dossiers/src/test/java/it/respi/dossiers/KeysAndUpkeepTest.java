// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.launcher.TestDatabase;
import it.respi.platform.crypto.KeyRotation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Rows from before are sealed, and index keys are changed, on some thousand dossiers. */
@SpringBootTest(
        classes = KeysAndUpkeepTest.Application.class,
        properties = {
            "spring.jpa.open-in-view=false",
            "spring.jpa.hibernate.ddl-auto=none",
            "spring.flyway.locations=classpath:db/migration",
            "spring.messages.basename=messages/platform,messages/drafts,messages/jobs,messages/dossiers,messages/person,messages/documents,"
                    + "messages/sharing,messages/household,messages/quesiti,messages/presence,messages/merging,messages/rights,messages/calculators",
            "respi.public-url=http://localhost"
        })
class KeysAndUpkeepTest {
    private static final int DOSSIERS = 2_000;
    private static final TestDatabase.Schema SCHEMA = TestDatabase.freshSchema();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SealUpkeep seal;

    @Autowired
    private IndexUpkeep index;

    @Autowired
    private KeyWork work;

    @Autowired
    private KeyRotation rotation;

    @Autowired
    private NumberMarks marks;

    @Autowired
    private DossierRepository repository;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        Path folder = Path.of("target", "key-change " + ProcessHandle.current().pid());
        properties.add("spring.datasource.url", SCHEMA::jdbcUrl);
        properties.add("spring.datasource.username", SCHEMA::user);
        properties.add("spring.datasource.password", SCHEMA::password);
        properties.add("respi.documents.dir", () -> folder.resolve("documents").toString());
        properties.add("respi.keys.dir", () -> folder.resolve("keys").toString());
    }

    @Test
    void sealsRowsFromBeforeOnTwoNodesAndThenChangesTheIndexKeysWhileEverybodyFinds() {
        rowsFromBefore();

        CompletableFuture<Integer> other = CompletableFuture.supplyAsync(seal::run);
        assertThat(seal.run() + other.join()).as("each once, by whichever node").isEqualTo(DOSSIERS);
        assertThat(seal.run()).isZero();
        assertThat(count("select count(*) from dossier_person where passport_number is not null or address <> ''"
                        + " or municipality <> '' or birth_place <> '' or postal_code <> '' or phone is not null"))
                .isZero();
        assertThat(count("select count(distinct passport_mark) from dossier_person"))
                .isEqualTo(DOSSIERS);
        assertThat(personOf(77).passportNumber()).isEqualTo("AB1000077");
        assertThat(personOf(77).address()).isEqualTo("X");
        assertThat(count("select count(*) from dossier_person where version <> 0"))
                .isZero();

        index.run();
        finds();
        byte[] before = marks.ofPaper("AB1000077");
        rotation.addIndexKeys();
        finds();
        assertThat(marks.ofPaper("AB1000077")).as("not used yet").isEqualTo(before);
        rotation.useIndexKeys();
        assertThat(marks.ofPaper("AB1000077")).isNotEqualTo(before);
        finds();
        assertThat(index.isUpToDate()).isFalse();
        work.goOn(Duration.ZERO);
        finds();
        assertThat(marks.allOfPaper("AB1000077")).as("the old keys are gone").hasSize(1);
        assertThat(index.isUpToDate()).isTrue();
        assertThat(jdbc.sql("select passport_mark from dossier_person where id = 77")
                        .query(byte[].class)
                        .single())
                .isEqualTo(marks.ofPaper("AB1000077"));
    }

    /** As the version before wrote them: readable, with marks of the keys in use. */
    private void rowsFromBefore() {
        new ManyDossiers(jdbc).add(DOSSIERS);
        jdbc.sql("update dossier_person set passport_number = concat('AB', 1000000 + id), phone = '+39333000000'")
                .update();
        jdbc.sql("update dossier set indexed_by = 0").update();
    }

    private void finds() {
        for (long id : List.of(1L, 77L, (long) DOSSIERS)) {
            assertThat(repository.byMarks(marks.allOfPaper("AB" + (1_000_000 + id))))
                    .contains(id);
        }
    }

    private PersonData personOf(long id) {
        return repository.byId(id).orElseThrow().holder().data();
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    static class Application extends DossiersAlone {}
}
