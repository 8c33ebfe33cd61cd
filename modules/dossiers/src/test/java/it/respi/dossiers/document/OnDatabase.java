// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import it.respi.dossiers.DocumentAdded;
import it.respi.dossiers.DocumentJudged;
import it.respi.dossiers.DossiersAlone;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.actor.Office;
import it.respi.launcher.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Documents on a real database: one dossier of the desk of Cuneo, shared with nobody else. */
@SpringBootTest(
        classes = OnDatabase.Application.class,
        properties = {
            "spring.jpa.open-in-view=false",
            "spring.jpa.hibernate.ddl-auto=none",
            "spring.jpa.properties.hibernate.jdbc.time_zone=UTC",
            "spring.flyway.locations=classpath:db/migration",
            "spring.messages.basename=messages/platform,messages/drafts,messages/jobs,messages/dossiers,messages/person,messages/documents,"
                    + "messages/sharing,messages/household,messages/quesiti,messages/presence,messages/merging,messages/rights,messages/calculators",
            "spring.messages.fallback-to-system-locale=false",
            "respi.documents.fence-required=false",
            "respi.public-url=http://localhost"
        })
abstract class OnDatabase {
    static final String NUMBER = "CN-2026-000001";
    static final Actor DESK = actor(1, 1, AgencyKind.HELP_DESK, Lane.HD_OP);
    static final Actor POLICE = actor(2, 2, AgencyKind.POLICE, Lane.QUE_IST);

    private static final TestDatabase.Schema SCHEMA = TestDatabase.freshSchema();

    /** One for all classes, as they share one application; a name with a space, as people have them. */
    static final Path FOLDER =
            Path.of("target", "documenti di prova " + ProcessHandle.current().pid());

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Heard heard;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", SCHEMA::jdbcUrl);
        properties.add("spring.datasource.username", SCHEMA::user);
        properties.add("spring.datasource.password", SCHEMA::password);
        properties.add("respi.documents.dir", FOLDER::toString);
        properties.add("respi.keys.dir", () -> String.valueOf(FOLDER.resolveSibling(FOLDER.getFileName() + " chiavi")));
    }

    @BeforeEach
    void oneDossier() {
        for (String table : List.of(
                "dossier_document_text",
                "dossier_document",
                "dossier_content",
                "dossier_office",
                "dossier",
                "dossier_person",
                "platform_idempotency",
                "registry_office",
                "registry_document_kind")) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("delete from platform_audit").update();
        jdbc.sql("update platform_audit_head set seq = 0, hash = ''").update();
        office(1, "HD-CUNEO", "HELP_DESK", "Sportello Cuneo");
        office(2, "QUE-CUNEO", "POLICE", "Questura Cuneo");
        jdbc.sql("insert into registry_document_kind (code, label, label_en, label_fr, label_ar, form,"
                        + " where_to_get, valid_months) values ('D01', 'Passaporto', 'Passport', 'Passeport', '-', 'CO', '-', null),"
                        + " ('D02', 'Permesso scaduto', 'Expired permit', 'Titre', '-', 'CO', '-', null),"
                        + " ('D06', 'Bollettino', 'Payment slip', 'Bulletin', '-', 'O', '-', null),"
                        + " ('D03', 'Residenza', 'Residence', 'Residence', '-', 'C', '-', 6)")
                .update();
        jdbc.sql("insert into dossier_person (id, surname, given_names, sex, birth_date, birth_place,"
                        + " birth_country, citizenship, language, interpreter, address, municipality, postal_code,"
                        + " version) values (7, 'PROVA', 'ADA', 'F', '1990-01-01', 'X', 'ALB', 'ALB', 'it', 0,"
                        + " 'X', 'X', '12100', 0)")
                .update();
        // no words are made to find it by: the next application would begin with that, beside the tests
        jdbc.sql("insert into dossier (id, number, holder_id, owner_office_id, opened_at, version, indexed_by,"
                        + " sealed_by) values (70, ?, 7, 1, '2026-01-01', 0, 999, 999)")
                .param(NUMBER)
                .update();
        jdbc.sql("insert into dossier_office (dossier_id, office_id) values (70, 1)")
                .update();
        heard.events.clear();
        heard.judged.clear();
    }

    int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private void office(int id, String code, String kind, String name) {
        jdbc.sql("insert into registry_office (id, code, kind, name, short_name, address, phone, email, hours,"
                        + " patron_days) values (?, ?, ?, ?, ?, '-', '-', '-', '-', '')")
                .params(id, code, kind, name, name)
                .update();
    }

    private static Actor actor(int staff, int office, AgencyKind kind, Lane lane) {
        return new Actor(staff, "Prova", new Office(office, "X", kind, "X", "X"), Set.of(lane));
    }

    /** What the rest of the platform would hear. */
    static final class Heard {
        final List<DocumentAdded> events = new ArrayList<>();
        final List<DocumentJudged> judged = new ArrayList<>();

        @Nullable
        RuntimeException failure;

        @EventListener
        void on(DocumentAdded added) {
            events.add(added);
            if (failure != null) {
                throw failure;
            }
        }

        @EventListener
        void on(DocumentJudged verdict) {
            judged.add(verdict);
        }
    }

    static class Application extends DossiersAlone {
        @Bean
        Heard heard() {
            return new Heard();
        }
    }
}
