// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDatabaseTest {

    @TempDir
    Path temporary;

    @Test
    void keepsAcknowledgedRowsWhenTheServerIsKilled() throws SQLException {
        Path folder = temporary.resolve("a folder with a space");
        String count = "SELECT COUNT(*) FROM kept";
        try (LocalDatabase first = LocalDatabase.start(folder, 0)) {
            execute(first, "CREATE TABLE kept (id INT PRIMARY KEY)");
            execute(first, "INSERT INTO kept VALUES (1), (2)");
            ProcessHandle.of(first.process().pid()).orElseThrow().destroyForcibly();
            first.process().onEnd().join();
        }
        try (LocalDatabase second = LocalDatabase.start(folder, 0)) {
            assertThat(query(second, count)).isEqualTo("2");
        }
    }

    @Test
    void takesOverFromAServerThatOutlivedItsLauncher() throws SQLException {
        Path folder = temporary.resolve("database");
        try (LocalDatabase lost = LocalDatabase.start(folder, 0);
                LocalDatabase next = LocalDatabase.start(folder, 0)) {
            assertThat(lost.process().isAlive()).isFalse();
            assertThat(query(next, "SELECT @@datadir")).startsWith(folder.toString());
        }
    }

    @Test
    void runsBesideAnotherOneWithTheSettingsThatTheTransactionsRelyOn() throws SQLException {
        try (LocalDatabase one = LocalDatabase.start(temporary.resolve("one"), 0);
                LocalDatabase two = LocalDatabase.start(temporary.resolve("two"), 0)) {
            assertThat(query(one, "SELECT 1")).isEqualTo("1");
            assertThat(query(
                            two,
                            "SELECT CONCAT_WS(' ', @@tx_isolation, @@innodb_flush_log_at_trx_commit, "
                                    + "@@innodb_lock_wait_timeout, @@character_set_server, @@bind_address)"))
                    .isEqualTo("READ-COMMITTED 1 5 utf8mb4 127.0.0.1");
        }
    }

    private static void execute(LocalDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(LocalDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection connect(LocalDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}
