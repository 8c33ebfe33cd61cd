// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench;

import it.respi.bench.engine.BareEngine;
import it.respi.bench.engine.BareSchema;
import it.respi.bench.engine.EngineWork;
import it.respi.bench.figures.Result;
import it.respi.bench.load.Operation;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The actions of a case beside the bare engine's own interface, on the same server, both with as many open steps. */
final class BesideEngine {
    private final Measuring measuring;
    private final Doors doors;

    BesideEngine(Measuring measuring, Doors doors) {
        this.measuring = measuring;
        this.doors = doors;
    }

    /**
     * Measures each of them.
     *
     * @param begun says whether there is time for an operation
     */
    void measure(BareEngine engine, Predicate<String> begun, Consumer<Result> results)
            throws IOException, SQLException, InterruptedException {
        Map<String, Operation> bare = bare(new EngineWork(engine));
        for (Map.Entry<String, Operation> action : doors.actions().entrySet()) {
            if (begun.test(action.getKey())) {
                doors.enoughSteps();
                results.accept(measuring.beside(
                        action.getKey(), action.getValue(), Objects.requireNonNull(bare.get(action.getKey()))));
            }
        }
    }

    private static Map<String, Operation> bare(EngineWork work) {
        return Map.of(
                Doors.OPEN, work.starting(),
                Doors.TAKE, work.claiming(),
                Doors.COMPLETE, work.completing(),
                Doors.BOTH, work.both());
    }

    /** How many steps are open on both sides. */
    static Map<String, String> sizes(Connection connection) throws SQLException {
        Map<String, String> sizes = new LinkedHashMap<>();
        sizes.put("open steps of the application", count(connection, "case_step where state < 2"));
        sizes.put("open tasks in the application's engine", count(connection, "ACT_RU_TASK"));
        sizes.put("open tasks in the bare engine", count(connection, BareSchema.NAME + ".ACT_RU_TASK"));
        return sizes;
    }

    private static String count(Connection connection, String of) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select format(count(*), 0) from " + of)) {
            row.next();
            return row.getString(1);
        }
    }
}
