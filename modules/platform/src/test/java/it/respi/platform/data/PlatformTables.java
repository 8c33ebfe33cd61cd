// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.data;

import it.respi.launcher.TestDatabase;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The tables of this module on a real database. */
final class PlatformTables {
    private PlatformTables() {}

    /** A new schema; each use of it is a connection of its own, as on several nodes. */
    static DataSource fresh() {
        TestDatabase.Schema schema = TestDatabase.freshSchema();
        DataSource source = new DriverManagerDataSource(schema.jdbcUrl(), schema.user(), schema.password());
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/platform")
                .load()
                .migrate();
        return source;
    }
}
