// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.machine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The counters of the whole database server; they say what one operation does when nothing else runs. */
public record ServerCounters(Map<String, Long> values) {

    /** Now. */
    public static ServerCounters read(Connection connection) throws SQLException {
        Map<String, Long> values = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show global status where variable_name like 'Com\\_%'"
                        + " or variable_name like 'Handler\\_%' or variable_name = 'Questions'")) {
            while (rows.next()) {
                values.put(rows.getString(1), rows.getLong(2));
            }
        }
        return new ServerCounters(values);
    }

    /** What was counted since {@code before}. */
    public ServerCounters since(ServerCounters before) {
        Map<String, Long> difference = new HashMap<>();
        values.forEach((name, value) -> difference.put(name, value - before.values.getOrDefault(name, 0L)));
        return new ServerCounters(difference);
    }

    /** This work divided by {@code operations}, without what {@code looking} at the counters counts itself. */
    public Work perOperation(int operations, ServerCounters looking) {
        return new Work(
                each(looking, operations, "Questions"),
                each(looking, operations, "Com_select"),
                each(
                        looking,
                        operations,
                        "Com_insert",
                        "Com_update",
                        "Com_delete",
                        "Com_update_multi",
                        "Com_delete_multi"),
                each(looking, operations, "Com_commit"),
                each(
                        looking,
                        operations,
                        "Handler_read_first",
                        "Handler_read_key",
                        "Handler_read_last",
                        "Handler_read_next",
                        "Handler_read_prev",
                        "Handler_read_rnd",
                        "Handler_read_rnd_next"),
                each(looking, operations, "Handler_write", "Handler_update", "Handler_delete"));
    }

    /** The middle of several countings, figure by figure: what a job in the background did falls away. */
    public static Work middle(List<Work> counted) {
        return new Work(
                middle(counted, Work::roundTrips),
                middle(counted, Work::selects),
                middle(counted, Work::changes),
                middle(counted, Work::commits),
                middle(counted, Work::rowsRead),
                middle(counted, Work::rowsWritten));
    }

    private static double middle(List<Work> counted, ToDoubleFunction<Work> figure) {
        return counted.stream().mapToDouble(figure).sorted().toArray()[counted.size() / 2];
    }

    private double each(ServerCounters looking, int operations, String... names) {
        long sum = 0;
        for (String name : names) {
            sum += values.getOrDefault(name, 0L) - looking.values.getOrDefault(name, 0L);
        }
        return Math.max(0, sum) / (double) operations;
    }

    /**
     * What the server did for one operation.
     *
     * @param roundTrips everything that was sent, the frame of transactions included
     * @param selects reading statements
     * @param changes writing statements
     * @param commits ends of transactions, those that only read included
     * @param rowsRead rows and index entries that were read, those of temporary tables included
     * @param rowsWritten rows inserted, updated and deleted
     */
    public record Work(
            double roundTrips, double selects, double changes, double commits, double rowsRead, double rowsWritten) {}
}
