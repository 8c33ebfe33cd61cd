// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.job;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.actor.Office;
import it.respi.launcher.TestDatabase;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Jobs in a database of their own. */
final class JobRowsOfTests {
    private JobRowsOfTests() {}

    static JdbcClient database() {
        TestDatabase.Schema schema = TestDatabase.freshSchema();
        var source = new DriverManagerDataSource(schema.jdbcUrl(), schema.user(), schema.password());
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/platform")
                .load()
                .migrate();
        return JdbcClient.create(source);
    }

    /** Asked for in these words: {@code words of <id>}. */
    static void insert(JdbcClient jdbc, JobSeal seal, long id, String kind) {
        Actor actor = new Actor(
                1, "Anna Bassi", new Office(1, "HD-CUNEO", AgencyKind.HELP_DESK, "Cuneo", "Cuneo"), Set.of(Lane.HD_OP));
        jdbc.sql("insert into platform_job (id, kind, subject_id, staff_id, office_id, state, request, back,"
                        + " held_until, asked_at, expires_at) values (?, ?, 1, 1, 1, 'WAITING', ?, '/',"
                        + " utc_timestamp(3) - interval 1 second, now(), now() + interval 1 day)")
                .params(id, kind, seal.request(id, new JobRequest(actor, "it", "words of " + id)))
                .update();
    }
}
