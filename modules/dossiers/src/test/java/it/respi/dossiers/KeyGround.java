// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.launcher.TestDatabase;
import it.respi.platform.crypto.KeyRotation;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Dossiers as a version before wrote them, and whatever seals them, enters them in the search and changes keys. */
@SpringBootTest(
        classes = KeyGround.Application.class,
        properties = {
            "spring.jpa.open-in-view=false",
            "spring.jpa.hibernate.ddl-auto=none",
            "spring.flyway.locations=classpath:db/migration",
            "spring.messages.basename=messages/platform,messages/drafts,messages/jobs,messages/dossiers,messages/person,messages/documents,"
                    + "messages/sharing,messages/household,messages/quesiti,messages/presence,messages/merging,messages/rights,messages/calculators",
            "respi.public-url=http://localhost"
        })
abstract class KeyGround {
    private static final TestDatabase.Schema SCHEMA = TestDatabase.freshSchema();

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SealUpkeep seal;

    @Autowired
    IndexUpkeep index;

    @Autowired
    KeyWork work;

    @Autowired
    KeyRotation rotation;

    @Autowired
    NumberMarks marks;

    @Autowired
    DossierRepository repository;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        Path folder = Path.of("target", "key-change " + ProcessHandle.current().pid());
        properties.add("spring.datasource.url", SCHEMA::jdbcUrl);
        properties.add("spring.datasource.username", SCHEMA::user);
        properties.add("spring.datasource.password", SCHEMA::password);
        properties.add("respi.documents.dir", () -> folder.resolve("documents").toString());
        properties.add("respi.keys.dir", () -> folder.resolve("keys").toString());
    }

    /** As the version before wrote them: readable, with marks of the keys in use. */
    void rowsFromBefore(int dossiers) {
        new ManyDossiers(jdbc).add(dossiers);
        jdbc.sql("update dossier_person set passport_number = concat('AB', 1000000 + id), phone = '+39333000000'")
                .update();
        jdbc.sql("update dossier set indexed_by = 0").update();
    }

    static class Application extends DossiersAlone {}
}
