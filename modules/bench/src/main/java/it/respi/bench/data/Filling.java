// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.data;

import com.mysql.cj.jdbc.JdbcStatement;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Fills an empty archive in bulk: one thread invents, the other loads. */
public final class Filling {
    private static final long SEED = 20_261_122;
    private static final int CHUNK = 4_000;

    private final Connection connection;
    private final Map<String, Long> loaded = new LinkedHashMap<>();

    /** On an empty archive whose tables the application has made; the connection may load local data. */
    public Filling(Connection connection) {
        this.connection = connection;
    }

    /** Rows of each table that were loaded; refused when the server kept another number. */
    public Map<String, Long> fill(int dossiers) throws SQLException {
        Network network = Network.of(connection);
        LocalDateTime now = LocalDateTime.now();
        Generator generator = new Generator(SEED, network, dossiers, now);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0, unique_checks = 0");
            CompletableFuture<Rows> next = CompletableFuture.supplyAsync(() -> chunk(generator, network, now));
            for (Rows rows = next.join(); !rows.tables().isEmpty(); rows = next.join()) {
                next = CompletableFuture.supplyAsync(() -> chunk(generator, network, now));
                load(statement, rows);
            }
            for (Map.Entry<Integer, Integer> year : generator.numbered().entrySet()) {
                statement.execute("insert into platform_counter (name, value) values ('dossier-" + year.getKey() + "', "
                        + year.getValue() + ")");
            }
            statement.execute("set foreign_key_checks = 1, unique_checks = 1");
            verify(statement);
        }
        return loaded;
    }

    private static Rows chunk(Generator generator, Network network, LocalDateTime now) {
        Rows rows = new Rows();
        for (int i = 0; i < CHUNK && generator.hasNext(); i++) {
            Dossier dossier = generator.next();
            DossierRows.add(rows, network, dossier);
            new CaseRows(rows, network, dossier, now).add();
        }
        return rows;
    }

    private void load(Statement statement, Rows rows) throws SQLException {
        for (String table : rows.tables()) {
            statement.unwrap(JdbcStatement.class).setLocalInfileInputStream(rows.stream(table));
            statement.execute("load data local infile 'rows' into table " + table + " character set utf8mb4 ("
                    + String.join(", ", Schema.columns(table)) + ")");
            loaded.merge(table, (long) rows.count(table), Long::sum);
        }
    }

    /** Loading from the client skips a row it does not like; here none may be missing. */
    private void verify(Statement statement) throws SQLException {
        for (Map.Entry<String, Long> table : loaded.entrySet()) {
            statement.execute("analyze table " + table.getKey());
            try (ResultSet count = statement.executeQuery("select count(*) from " + table.getKey())) {
                count.next();
                if (count.getLong(1) != table.getValue()) {
                    throw new IllegalStateException(
                            table.getKey() + " holds " + count.getLong(1) + " rows, not " + table.getValue());
                }
            }
        }
    }
}
