// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Statements stay prepared for as long as a connection lives. */
class PreparedStatementsTest extends ApplicationTest {
    private static final String NAMED = "select id, word from grows_meanwhile where id = ?";

    @Autowired
    private DataSource database;

    @Test
    void aStatementIsPreparedOnceForAConnection() throws SQLException {
        try (Connection connection = database.getConnection()) {
            long first = prepared(connection);
            for (int i = 0; i < 20; i++) {
                try (PreparedStatement again = connection.prepareStatement("select id from dossier where id = ?")) {
                    again.setLong(1, i);
                    again.executeQuery().close();
                }
            }

            assertThat(prepared(connection) - first).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void aNewColumnDoesNotHinderWhoeverNamesTheirs() throws SQLException {
        try (Connection connection = database.getConnection();
                Connection other = database.getConnection()) {
            execute(other, "create table grows_meanwhile (id int primary key, word varchar(10))");
            execute(other, "insert into grows_meanwhile values (1, 'uno')");
            assertThat(word(connection, "select * from grows_meanwhile where id = ?"))
                    .isEqualTo("uno");
            assertThat(word(connection, "select id, word from grows_meanwhile where id = ?"))
                    .isEqualTo("uno");

            execute(other, "alter table grows_meanwhile add column later date not null default '2026-01-01' after id");

            assertThat(word(connection, "select id, word from grows_meanwhile where id = ?"))
                    .isEqualTo("uno");
            assertThat(word(connection, "select * from grows_meanwhile where id = ?"))
                    .isEqualTo("uno");
            execute(other, "drop table grows_meanwhile");
        }
    }

    private static String word(Connection connection, String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(1, 1);
            try (ResultSet rows = select.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getString("word");
            }
        }
    }

    private static long prepared(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show session status like 'Com_stmt_prepare'")) {
            row.next();
            return row.getLong(2);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
