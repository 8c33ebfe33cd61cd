// SPDX-License-Identifier: EUPL-1.2
package it.respi.process;

import it.respi.launcher.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The engine on a real database, without its background jobs: tests run them by hand. */
@SpringBootTest(
        classes = TestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "respi.process.jobs-enabled=false",
            // the server ends before the last context does, which must not wait for it
            "spring.datasource.hikari.connection-timeout=2000"
        })
public abstract class ProcessTest {

    private static final TestDatabase.Schema SCHEMA = TestDatabase.freshSchema();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", SCHEMA::jdbcUrl);
        properties.add("spring.datasource.username", SCHEMA::user);
        properties.add("spring.datasource.password", SCHEMA::password);
    }
}
