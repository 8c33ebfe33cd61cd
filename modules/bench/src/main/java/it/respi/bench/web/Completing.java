// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.web;

import it.respi.bench.load.InTurn;
import it.respi.bench.load.Operation;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Finishes steps that wait in the engine: papers are missing, then they are collected, and round again. Only steps of
 * dossiers that were opened through the application are taken.
 */
public final class Completing implements Operation {
    /** Ids from here on belong to the floor, below them to the application. */
    public static final long FIRST_FLOOR_ID = 2_000_000_000_000_000_000L;

    private static final String CHECK = "Task_PreCheck";
    private static final int MOST = 20_000;
    /** Ids of the engine are numbers; those of invented tasks begin with a letter and are not read. */
    private static final String WAITING = "select s.id, s.dossier_number, s.code from ACT_RU_TASK t"
            + " straight_join case_step s on s.engine_task = t.ID_ where t.ID_ < 'a' and s.state = 0 and s.id < "
            + FIRST_FLOOR_ID + " and s.code in ('Task_PreCheck', 'Task_CollectMissing') order by s.id limit "
            + MOST;

    private final List<Visitor> desk;
    private final Connection database;
    private final Queue<Step> waiting = new ConcurrentLinkedQueue<>();

    public Completing(List<Visitor> desk, Connection database) {
        this.desk = desk;
        this.database = database;
    }

    private record Step(long id, String dossier, String code) {}

    @Override
    public void prepare() throws SQLException {
        waiting.clear();
        List<Step> found = new ArrayList<>();
        try (PreparedStatement select = database.prepareStatement(WAITING);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(new Step(rows.getLong(1), rows.getString(2), rows.getString(3)));
            }
        }
        waiting.addAll(InTurn.of(found, step -> step.code().equals(CHECK)));
    }

    /** The same, each step taken first: two actions. */
    public Operation taken() {
        return new Operation() {
            @Override
            public void prepare() throws SQLException {
                Completing.this.prepare();
            }

            @Override
            public Outcome run(int client) throws IOException, InterruptedException {
                Step step = waiting.poll();
                if (step == null) {
                    return Outcome.EXHAUSTED;
                }
                boolean taken = Taking.take(desk.get(client % desk.size()), step.dossier(), step.id());
                return taken && finish(client, step).statusCode() == 302 ? Outcome.DONE : Outcome.WRONG;
            }
        };
    }

    /** How many steps wait. */
    public int waiting() {
        return waiting.size();
    }

    @Override
    public Outcome run(int client) throws IOException, InterruptedException {
        Step step = waiting.poll();
        if (step == null) {
            return Outcome.EXHAUSTED;
        }
        return finish(client, step).statusCode() == 302 ? Outcome.DONE : Outcome.WRONG;
    }

    /** Finishes the waiting step of one dossier. */
    public boolean finish(String dossier) throws IOException, SQLException, InterruptedException {
        prepare();
        Step step = waiting.stream()
                .filter(one -> one.dossier().equals(dossier))
                .findFirst()
                .orElseThrow();
        return finish(0, step).statusCode() == 302;
    }

    private HttpResponse<String> finish(int client, Step step) throws IOException, InterruptedException {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("_key", UUID.randomUUID().toString());
        if (step.code().equals(CHECK)) {
            form.put("outcome", "INCOMPLETE");
        }
        return desk.get(client % desk.size()).post("/u/dossier/" + step.dossier() + "/passi/" + step.id(), form);
    }
}
