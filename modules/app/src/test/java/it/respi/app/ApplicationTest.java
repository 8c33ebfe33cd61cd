// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import it.respi.RespiApplication;
import it.respi.kernel.actor.Lane;
import it.respi.launcher.TestDatabase;
import it.respi.platform.security.StaffDirectory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** The whole application with its example data on a real database, without a browser and without the realm. */
@SpringBootTest(
        classes = RespiApplication.class,
        properties = {
            "respi.demo=true",
            "respi.process.jobs-enabled=false",
            "respi.jobs.end=PT2S",
            "respi.documents.fence-required=false",
            "respi.process.models=src/test/procedures",
            "spring.main.banner-mode=off"
        })
@AutoConfigureMockMvc
@Import({Statements.class, ByHand.class, InventedTokens.class})
public abstract class ApplicationTest {
    private static final TestDatabase.Schema SCHEMA = TestDatabase.freshSchema();

    static final InventedRealm REALM = new InventedRealm();

    @Autowired
    protected MockMvc mvc;

    @Autowired
    protected StaffDirectory directory;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", SCHEMA::jdbcUrl);
        properties.add("spring.datasource.username", SCHEMA::user);
        properties.add("spring.datasource.password", SCHEMA::password);
        properties.add("respi.oidc.issuer", REALM::issuer);
    }

    Pages as(String officeCode, Lane lane) {
        return Pages.of(mvc, directory, officeCode, lane);
    }
}
