// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.data;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Fills an archive in bulk. One thread invents; each table is loaded by one statement on a connection of its own, so that
 * the server sorts an empty table and builds its indexes once.
 */
public final class Filling {
    private static final long SEED = 20_261_122;
    private static final int CHUNK = 2_000;

    private final Connections connections;
    private final Truth truth;
    private final Map<String, Long> loaded = new LinkedHashMap<>();
    private Generator.Before before = Generator.Before.NOTHING;

    /** On an archive without dossiers, whose tables the application has made. */
    public Filling(Connections connections, Truth truth) {
        this.connections = connections;
        this.truth = truth;
    }

    /** Opens connections that may load local data. */
    @FunctionalInterface
    public interface Connections {
        Connection open() throws SQLException;
    }

    /** Adds dossiers, of which as many wait as usual; rows of each table as {@link #add(int, int)}. */
    public Map<String, Long> add(int dossiers) throws SQLException {
        return add(dossiers, 0);
    }

    /**
     * Adds dossiers; rows of each table that were loaded in all. Refused when the server kept another number.
     *
     * @param steps how many of them wait at an open step, about; 0 = as many as usual
     */
    public Map<String, Long> add(int dossiers, int steps) throws SQLException {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        try (Connection connection = connections.open();
                Statement statement = connection.createStatement()) {
            Network network = Network.of(connection);
            Generator.Size size = new Generator.Size(dossiers, steps);
            Generator generator = new Generator(SEED + before.dossiers(), network, size, now, before);
            History history = History.of(connection, truth.links());
            load(new Inventing(
                    generator,
                    network,
                    history,
                    new Findable(truth.marks()),
                    new Sealing.Real(truth.cipher(), truth.marks()),
                    truth.together(),
                    now));
            history.store(connection);
            for (Map.Entry<Integer, Integer> year : generator.numbered().entrySet()) {
                statement.execute("insert into platform_counter (name, value) values ('dossier-" + year.getKey() + "', "
                        + year.getValue() + ") on duplicate key update value = greatest(value, " + year.getValue()
                        + ")");
            }
            before = generator.until();
            verify(statement);
        }
        return Map.copyOf(loaded);
    }

    private void load(Inventing inventing) throws SQLException {
        try (TableLoads loads = new TableLoads(connections)) {
            CompletableFuture<Rows> next = CompletableFuture.supplyAsync(inventing::chunk);
            for (Rows rows = next.join(); !rows.tables().isEmpty(); rows = next.join()) {
                next = CompletableFuture.supplyAsync(inventing::chunk);
                for (String table : rows.tables()) {
                    loads.give(table, rows.bytes(table));
                    loaded.merge(table, (long) rows.count(table), Long::sum);
                }
            }
            loads.finish();
        }
    }

    /** Loading from the client skips a row it does not like; here none may be missing. */
    private void verify(Statement statement) throws SQLException {
        for (Map.Entry<String, Long> table : loaded.entrySet()) {
            statement.execute("analyze table " + table.getKey());
            try (ResultSet count = statement.executeQuery("select count(*) from " + table.getKey())) {
                count.next();
                if (count.getLong(1) < table.getValue()) {
                    throw new IllegalStateException(
                            table.getKey() + " holds " + count.getLong(1) + " rows, not " + table.getValue());
                }
            }
        }
    }

    private record Inventing(
            Generator generator,
            Network network,
            History history,
            Findable findable,
            Sealing sealing,
            TransactionOperations together,
            LocalDateTime now) {
        Rows chunk() {
            List<Dossier> dossiers = new ArrayList<>();
            for (int i = 0; i < CHUNK && generator.hasNext(); i++) {
                dossiers.add(generator.next());
            }
            return Objects.requireNonNull(together.execute(status -> rowsOf(dossiers)));
        }

        private Rows rowsOf(List<Dossier> dossiers) {
            sealing.prepare(dossiers.stream().map(DossierRows::holder).toList());
            Rows rows = new Rows();
            for (Dossier dossier : dossiers) {
                DossierRows.add(rows, sealing, findable, history, dossier);
                new CaseRows(rows, sealing, history, network, dossier, now).add();
            }
            history.link(rows);
            return rows;
        }
    }
}
