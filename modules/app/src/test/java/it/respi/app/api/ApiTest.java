// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.api;

import it.respi.RespiApplication;
import it.respi.cases.step.Answers;
import it.respi.cases.step.FinishStep;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.actor.Office;
import it.respi.launcher.TestDatabase;
import it.respi.platform.security.StaffDirectory;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** The whole application on a real database; only the signature of the tokens is not checked. */
@SpringBootTest(
        classes = RespiApplication.class,
        properties = {
            "respi.process.jobs-enabled=false",
            "respi.documents.dir=target/test-api-documents",
            "spring.datasource.hikari.connection-timeout=5000"
        })
@AutoConfigureMockMvc
@Import(InventedTokens.class)
abstract class ApiTest {
    private static final TestDatabase.Schema SCHEMA = TestDatabase.freshSchema();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private StaffDirectory directory;

    @Autowired
    private FinishStep finish;

    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", SCHEMA::jdbcUrl);
        properties.add("spring.datasource.username", SCHEMA::user);
        properties.add("spring.datasource.password", SCHEMA::password);
    }

    /** What the head does on the page of the step. */
    void signAsAPerson(String dossier, String stepCode) {
        Office office = directory.office("QUE-CUNEO").orElseThrow();
        Actor head = new Actor(
                directory.staffId("head-in-person", "Luisa Prova", office),
                "Luisa Prova",
                office,
                Set.of(Lane.QUE_RESP));
        long step = jdbc.sql("select id from case_step where dossier_number = ? and code = ? and state in (0, 1)")
                .params(dossier, stepCode)
                .query(Long.class)
                .single();
        finish.finish(head, step, new Answers("SIGN", Map.of()));
    }

    /** A program of a help desk. */
    Program desk() {
        return program("sportello.HD-CUNEO.HD-OP");
    }

    /** Programs of the police: somebody proposes, somebody else signs. */
    Program officer() {
        return program("istruttore.QUE-CUNEO.QUE-IST");
    }

    Program head() {
        return program("dirigente.QUE-CUNEO.QUE-RESP");
    }

    /** @param token subject, office and lane, as {@link InventedTokens} reads them */
    Program program(String token) {
        return new Program(mvc, json, token);
    }
}
