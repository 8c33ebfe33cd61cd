// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.floor;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.bench.floor.CaseRows.Key;
import it.respi.launcher.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final CaseRows BEFORE = new CaseRows(Map.of(
            key("task", 7L),
            Map.of("id", 7L, "state", "open"),
            key("gone", 8L),
            Map.of("id", 8L),
            key("same", 9L),
            Map.of("id", 9L)));
    private static final CaseRows AFTER = new CaseRows(Map.of(
            key("task", 7L),
            Map.of("id", 7L, "state", "done"),
            key("same", 9L),
            Map.of("id", 9L),
            key("event", 10L),
            Map.of("id", 10L)));

    @Test
    void findsWhatWasInsertedChangedAndDeleted() {
        assertThat(Changes.between(BEFORE, AFTER).all())
                .extracting(Changes.Change::sql, Changes.Change::parameters)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("delete from gone where id = ?", List.of(8L)),
                        org.assertj.core.groups.Tuple.tuple(
                                "update task set state = ? where id = ?", List.of("done", 7L)),
                        org.assertj.core.groups.Tuple.tuple("insert into event (id) values (?)", List.of(10L)));
    }

    @Test
    void replacesIdsInNumbersAndTexts() {
        Map<String, String> swaps = Map.of("7", "700", "Task:8", "Task:800");

        assertThat(Changes.swapped(7L, swaps)).isEqualTo(700L);
        assertThat(Changes.swapped("7", swaps)).isEqualTo("700");
        assertThat(Changes.swapped("Task:8", swaps)).isEqualTo("Task:800");
        assertThat(Changes.swapped("open", swaps)).isEqualTo("open");
        assertThat(Changes.swapped(null, swaps)).isNull();
    }

    @Test
    void keepsTheFormOfAnId() {
        assertThat(Copies.another("912422335025222563")).matches("\\d{19}");
        assertThat(Copies.another("Task_PreCheck:912")).matches("Task_PreCheck:\\d{19}");
        assertThat(Copies.another("CN-2026-000001")).matches("B\\d{18}");
        assertThat(Copies.another("1")).isNotEqualTo(Copies.another("1"));
    }

    @Test
    void doesTheSameToOtherRows() throws SQLException {
        TestDatabase.Schema schema = TestDatabase.freshSchema();
        try (Connection connection = DriverManager.getConnection(schema.jdbcUrl(), schema.user(), schema.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create table task (id bigint primary key, state varchar(9))");
            statement.execute("create table gone (id bigint primary key)");
            statement.execute("create table event (id bigint primary key)");
            statement.execute("insert into task values (70, 'open')");
            statement.execute("insert into gone values (80)");

            Changes.between(BEFORE, AFTER).replay(connection, Map.of("7", "70", "8", "80", "10", "100"));

            try (ResultSet row = statement.executeQuery("select (select state from task where id = 70),"
                    + " (select count(*) from gone), (select id from event)")) {
                row.next();
                assertThat(row.getString(1)).isEqualTo("done");
                assertThat(row.getInt(2)).isZero();
                assertThat(row.getLong(3)).isEqualTo(100);
            }
        }
    }

    private static Key key(String table, Long id) {
        return new Key(table, List.of("id"), List.of(id));
    }
}
