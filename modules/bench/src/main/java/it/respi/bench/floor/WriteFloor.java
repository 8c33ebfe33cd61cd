// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.floor;

import it.respi.bench.load.Operation;
import it.respi.bench.web.Completing;
import it.respi.bench.web.Opening;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The row writes of opening a dossier and of finishing a step, each in one commit. */
public final class WriteFloor {
    private static final String COUNT = "insert into platform_counter (name, value) values ('bench-floor', 1)"
            + " on duplicate key update value = value + 1";

    /** Dossiers at the beginning of a block; each gives two steps. */
    private static final int READY = 1_000;

    private final Copies copies;
    private final List<Connection> connections;
    private final Queue<Written> written = new ConcurrentLinkedQueue<>();

    private WriteFloor(Copies copies, List<Connection> connections) {
        this.copies = copies;
        this.connections = connections;
    }

    /** A dossier of the floor, with its ids, and how many of its two steps are finished. */
    private record Written(Map<String, String> ids, int finished) {}

    /** Learns the rows from the application, for one client on each connection. */
    public static WriteFloor learn(
            Connection watching, Opening opening, Completing completing, List<Connection> connections)
            throws IOException, SQLException, InterruptedException {
        Copies copies = Copies.watch(watching, opening, completing);
        for (Connection connection : connections) {
            connection.setAutoCommit(false);
        }
        return new WriteFloor(copies, connections);
    }

    /** Opens a dossier: its number counted, its rows inserted. */
    public Operation opening() {
        return client -> {
            open(connections.get(client));
            connections.get(client).commit();
            return Operation.Outcome.DONE;
        };
    }

    /** Finishes a step of a dossier that {@link #opening} made; makes enough of them before each block. */
    public Operation completing() {
        return new Operation() {
            @Override
            public void prepare() throws SQLException {
                while (written.size() < READY) {
                    open(connections.getFirst());
                }
                connections.getFirst().commit();
            }

            @Override
            public Outcome run(int client) throws SQLException {
                return finish(connections.get(client));
            }
        };
    }

    private void open(Connection connection) throws SQLException {
        Map<String, String> ids = Copies.withNewIds(copies.opening().changes(), Map.of());
        try (PreparedStatement count = connection.prepareStatement(COUNT)) {
            count.executeUpdate();
        }
        replay(connection, copies.opening(), ids);
        written.add(new Written(ids, 0));
    }

    private Operation.Outcome finish(Connection connection) throws SQLException {
        Written dossier = written.poll();
        if (dossier == null) {
            return Operation.Outcome.EXHAUSTED;
        }
        Copies.Step step = dossier.finished() == 0 ? copies.incomplete() : copies.collected();
        Map<String, String> ids = Copies.withNewIds(step.changes(), dossier.ids());
        replay(connection, step, ids);
        connection.commit();
        if (dossier.finished() == 0) {
            written.add(new Written(ids, 1));
        }
        return Operation.Outcome.DONE;
    }

    /** The history last, as the application writes it. */
    private void replay(Connection connection, Copies.Step step, Map<String, String> ids) throws SQLException {
        step.changes().replay(connection, ids);
        HistoryFloor.add(connection, ids.hashCode() & Integer.MAX_VALUE, 1, step.history());
    }
}
