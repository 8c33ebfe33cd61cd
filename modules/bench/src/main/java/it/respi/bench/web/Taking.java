// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.web;

import it.respi.bench.load.Operation;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Takes steps of the desk, up to the redirect. They are invented ones, because taking does not touch the engine; those that
 * were taken are free again before each block.
 */
public final class Taking implements Operation {
    private static final int MOST = 5_000;
    private static final String FREE = "update case_step set state = 0, assignee_id = null, taken_at = null"
            + " where state = 1 and office_id = ? and lane = 'HD-OP' and engine_task like 'bench-%'";
    private static final String WAITING = "select s.id, s.dossier_number from case_step s"
            + " join dossier d on d.id = s.dossier_id where s.state = 0 and s.office_id = ? and s.lane = 'HD-OP'"
            + " and s.engine_task like 'bench-%' and d.protection is null limit " + MOST;

    private final List<Visitor> desk;
    private final Connection database;
    private final int office;
    private final Queue<Step> waiting = new ConcurrentLinkedQueue<>();

    /** @param office of the desk */
    public Taking(List<Visitor> desk, Connection database, int office) {
        this.desk = desk;
        this.database = database;
        this.office = office;
    }

    private record Step(long id, String dossier) {}

    @Override
    public void prepare() throws SQLException {
        waiting.clear();
        try (PreparedStatement free = database.prepareStatement(FREE);
                PreparedStatement select = database.prepareStatement(WAITING)) {
            free.setInt(1, office);
            free.executeUpdate();
            select.setInt(1, office);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    waiting.add(new Step(rows.getLong(1), rows.getString(2)));
                }
            }
        }
    }

    @Override
    public Outcome run(int client) throws IOException, InterruptedException {
        Step step = waiting.poll();
        if (step == null) {
            return Outcome.EXHAUSTED;
        }
        return take(desk.get(client % desk.size()), step.dossier(), step.id()) ? Outcome.DONE : Outcome.WRONG;
    }

    /** Whether that person has the step now. */
    static boolean take(Visitor person, String dossier, long step) throws IOException, InterruptedException {
        String path = "/u/dossier/" + dossier + "/passi/" + step + "/prendi";
        return person.post(path, Map.of("_key", UUID.randomUUID().toString())).statusCode() == 302;
    }
}
