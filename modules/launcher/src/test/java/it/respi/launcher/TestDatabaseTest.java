// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {

    @Test
    void givesAnEmptySchemaEachTime() throws SQLException {
        TestDatabase.Schema first = TestDatabase.freshSchema();
        try (Connection connection = connect(first)) {
            connection.createStatement().execute("CREATE TABLE left_behind (id INT)");
        }

        TestDatabase.Schema second = TestDatabase.freshSchema();

        assertThat(second.jdbcUrl()).isNotEqualTo(first.jdbcUrl());
        try (Connection connection = connect(second);
                ResultSet tables = connection.createStatement().executeQuery("SHOW TABLES")) {
            assertThat(tables.next()).isFalse();
        }
    }

    private static Connection connect(TestDatabase.Schema schema) throws SQLException {
        return DriverManager.getConnection(schema.jdbcUrl(), schema.user(), schema.password());
    }
}
