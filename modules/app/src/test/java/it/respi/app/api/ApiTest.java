// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.api;

import it.respi.RespiApplication;
import it.respi.launcher.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
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

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", SCHEMA::jdbcUrl);
        properties.add("spring.datasource.username", SCHEMA::user);
        properties.add("spring.datasource.password", SCHEMA::password);
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
