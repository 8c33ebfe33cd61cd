// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.machine;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.bench.machine.ServerCounters.Work;
import it.respi.launcher.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerCountersTest {

    @Test
    void takesOffWhatTheLookingItselfCounts() {
        ServerCounters before = new ServerCounters(Map.of("Questions", 10L, "Handler_read_key", 5L));
        ServerCounters after = new ServerCounters(Map.of("Questions", 31L, "Handler_read_key", 45L, "Com_commit", 4L));
        ServerCounters idle = new ServerCounters(Map.of("Questions", 1L, "Handler_read_key", 20L));

        Work work = after.since(before).perOperation(4, idle);

        assertThat(work).isEqualTo(new Work(5, 0, 0, 1, 5, 0));
    }

    @Test
    void leavesOutWhatAJobInTheBackgroundDid() {
        Work quiet = new Work(9, 4, 0, 1, 50, 0);
        Work disturbed = new Work(60, 20, 10, 3, 900, 10);

        assertThat(ServerCounters.middle(List.of(disturbed, quiet, quiet))).isEqualTo(quiet);
    }

    @Test
    void countsWhatTheServerReallyDid() throws SQLException {
        TestDatabase.Schema schema = TestDatabase.freshSchema();
        try (Connection connection = connect(schema);
                Statement statement = connection.createStatement()) {
            statement.execute("create table counted (id int primary key, word varchar(5))");
            // what the server learns of a table when it first meets it is not the statement's own work
            statement.execute("insert into counted values (9, 'y')");
            statement.execute("update counted set word = 'x' where id = 9");
            ServerCounters.read(connection);
            ServerCounters first = ServerCounters.read(connection);
            ServerCounters second = ServerCounters.read(connection);
            statement.execute("insert into counted values (1, 'a'), (2, 'b'), (3, 'c')");
            statement.execute("update counted set word = 'z' where id = 2");
            ServerCounters third = ServerCounters.read(connection);

            Work work = third.since(second).perOperation(1, second.since(first));

            assertThat(work.changes()).isEqualTo(2);
            assertThat(work.rowsWritten()).isEqualTo(4);
            assertThat(work.rowsRead()).isEqualTo(1);
            assertThat(work.roundTrips()).isEqualTo(2);
        }
    }

    /** Without the driver's own question before each writing statement. */
    private static Connection connect(TestDatabase.Schema schema) throws SQLException {
        return DriverManager.getConnection(
                schema.jdbcUrl() + "&useLocalSessionState=true", schema.user(), schema.password());
    }
}
