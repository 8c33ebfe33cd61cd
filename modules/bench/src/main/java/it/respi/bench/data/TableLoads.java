// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.data;

import com.mysql.cj.jdbc.JdbcStatement;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;

/** One statement for each table that takes rows until there are no more, all at the same time. */
final class TableLoads implements AutoCloseable {
    private static final int PATIENCE = 3600;

    private final Filling.Connections connections;
    private final Map<String, Load> loads = new LinkedHashMap<>();

    TableLoads(Filling.Connections connections) {
        this.connections = connections;
    }

    /** More rows of a table; waits while the server has enough to do. */
    void give(String table, byte[] rows) {
        loads.computeIfAbsent(table, this::begin).rows().give(rows);
    }

    /** Every table has all its rows. */
    void finish() throws SQLException {
        loads.values().forEach(load -> load.rows().end());
        for (Load load : loads.values()) {
            load.await();
        }
        loads.clear();
    }

    @Override
    public void close() {
        loads.values().forEach(load -> load.rows().breakOff());
    }

    private Load begin(String table) {
        Chunks rows = new Chunks();
        List<Exception> failures = new CopyOnWriteArrayList<>();
        Thread thread = Thread.ofPlatform().daemon().name("load-" + table).start(() -> {
            try (Connection connection = connections.open();
                    Statement statement = connection.createStatement()) {
                // rows of a small table may come minutes apart: the server shall wait for them
                statement.execute("set foreign_key_checks = 0, unique_checks = 0, net_read_timeout = " + PATIENCE);
                load(statement, table, rows);
            } catch (SQLException | RuntimeException e) {
                failures.add(e);
                rows.breakOff();
            }
        });
        return new Load(rows, failures, thread);
    }

    private static void load(Statement statement, String table, InputStream rows) throws SQLException {
        statement.unwrap(JdbcStatement.class).setLocalInfileInputStream(rows);
        List<String> columns = new ArrayList<>();
        List<String> bytes = new ArrayList<>();
        for (String column : Schema.columns(table)) {
            boolean binary = Schema.isBinary(column);
            columns.add(binary ? "@" + column : column);
            if (binary) {
                bytes.add(column + " = unhex(@" + column + ")");
            }
        }
        statement.execute("load data local infile 'rows' into table " + table + " character set utf8mb4 ("
                + String.join(", ", columns) + ")" + (bytes.isEmpty() ? "" : " set " + String.join(", ", bytes)));
    }

    private record Load(Chunks rows, List<Exception> failures, Thread thread) {
        void await() throws SQLException {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CompletionException(e);
            }
            if (!failures.isEmpty()) {
                throw new SQLException("rows cannot be loaded", failures.getFirst());
            }
        }
    }
}
