// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.engine;

import it.respi.bench.load.InTurn;
import it.respi.bench.load.Load;
import it.respi.bench.load.Operation;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;

/**
 * What the application asks of the engine, asked of the bare engine by its own interface; each call is one transaction. Papers
 * are missing, then they are collected, and round again.
 */
public final class EngineWork {
    private static final String CHECK = "Task_PreCheck";
    private static final int ENOUGH = 3_000;
    private static final String FREE =
            "update ACT_RU_TASK set ASSIGNEE_ = null where ASSIGNEE_ is not null and ID_ like 'bench-%'";
    private static final String INVENTED =
            "select ID_, TASK_DEF_KEY_ from ACT_RU_TASK where ID_ like 'bench-%' limit 20000";
    /** Ids of the engine are numbers; those of invented tasks begin with a letter. */
    private static final String WAITING =
            "select ID_, TASK_DEF_KEY_ from ACT_RU_TASK where ID_ < 'a' order by CREATE_TIME_ limit 20000";

    private final BareEngine engine;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final String renewal;
    private final AtomicLong cases = new AtomicLong();
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();

    public EngineWork(BareEngine engine) {
        this.engine = engine;
        this.runtime = engine.runtime();
        this.tasks = engine.tasks();
        this.renewal = engine.renewal();
    }

    private record Waiting(String id, String code) {}

    /** What is done with one task. */
    private interface Call {
        void of(int client, Waiting task);
    }

    /** Begins a renewal. */
    public Operation starting() {
        return client -> done(() ->
                runtime.startProcessInstanceById(renewal, "9" + cases.incrementAndGet(), Map.of("channel", "KIT")));
    }

    /** Claims an invented task; those that were claimed are free again before each block. */
    public Operation claiming() {
        return onEach(this::invented, this::claim);
    }

    /** Completes a task of a renewal that {@link #starting} began. */
    public Operation completing() {
        return onEach(this::begun, (client, task) -> complete(task));
    }

    /** Claims such a task and completes it, in two transactions. */
    public Operation both() {
        return onEach(this::begun, (client, task) -> {
            claim(client, task);
            complete(task);
        });
    }

    private void claim(int client, Waiting task) {
        tasks.claim(task.id(), "10000" + client);
    }

    private void complete(Waiting task) {
        tasks.complete(task.id(), task.code().equals(CHECK) ? Map.of("outcome", "INCOMPLETE") : Map.of());
    }

    /** Fills the queue before a block. */
    private interface Filling {
        List<Waiting> get() throws SQLException, InterruptedException;
    }

    private Operation onEach(Filling filling, Call call) {
        return new Operation() {
            @Override
            public void prepare() throws SQLException, InterruptedException {
                waiting.clear();
                waiting.addAll(filling.get());
            }

            @Override
            public Outcome run(int client) {
                Waiting task = waiting.poll();
                return task == null ? Outcome.EXHAUSTED : done(() -> call.of(client, task));
            }
        };
    }

    private List<Waiting> invented() throws SQLException {
        try (Connection connection = engine.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(FREE);
        }
        return select(INVENTED);
    }

    private List<Waiting> begun() throws SQLException, InterruptedException {
        List<Waiting> found = select(WAITING);
        while (found.size() < ENOUGH) {
            Load.closed(starting(), 4, Duration.ofSeconds(2));
            found = select(WAITING);
        }
        return InTurn.of(found, task -> task.code().equals(CHECK));
    }

    private List<Waiting> select(String sql) throws SQLException {
        List<Waiting> found = new ArrayList<>();
        try (Connection connection = engine.database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(new Waiting(rows.getString(1), rows.getString(2)));
            }
        }
        return found;
    }

    /** What the engine refuses is a wrong answer, and is said. */
    private static Operation.Outcome done(Runnable call) {
        try {
            call.run();
            return Operation.Outcome.DONE;
        } catch (ProcessEngineException e) {
            System.err.println(e);
            return Operation.Outcome.WRONG;
        }
    }
}
