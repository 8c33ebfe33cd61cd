// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.figures;

import it.respi.bench.load.Turns;
import it.respi.bench.machine.ServerCounters.Work;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The actions of a case beside the bare engine, with how many times one goes into the other. */
public final class EngineTable {
    private EngineTable() {}

    /** For each operation a line of the application, one of the engine, and one of their quotients. */
    public static Table of(List<Result> results) {
        Table table = new Table(
                "operation",
                "side",
                "p50 ms",
                "p95 ms",
                "each second",
                "round trips",
                "select",
                "insert, update, delete",
                "commit",
                "rows read",
                "rows written",
                "processor ms, its process",
                "processor ms, database",
                "samples",
                "wrong",
                "loud blocks");
        for (Result result : results) {
            Line app = Line.of(
                    result.app(), result.appSummary(), result.closed().app(), Turns.Measured::applicationMillis);
            Line engine = Line.of(
                    result.floor(), result.floorSummary(), result.closed().floor(), Turns.Measured::ownMillis);
            table.row(app.cells(result.name(), "application"));
            table.row(engine.cells(result.name(), "bare engine"));
            table.row(app.quotients(result.name(), engine));
        }
        return table;
    }

    /** One side. */
    private record Line(Work work, Summary times, double ownMillis) {
        static Line of(
                Work work, Summary times, List<Turns.Measured> closed, ToDoubleFunction<Turns.Measured> ownMillis) {
            return new Line(
                    work,
                    times,
                    Summary.median(closed.stream().mapToDouble(ownMillis).toArray()));
        }

        String[] cells(String operation, String side) {
            return row(
                    operation,
                    side,
                    figures().stream().map(Table::number).toList(),
                    Long.toString(times.samples()),
                    Long.toString(times.wrong()),
                    times.loud() + " of " + times.blocks());
        }

        String[] quotients(String operation, Line engine) {
            List<Double> mine = figures();
            List<Double> its = engine.figures();
            List<String> quotients = java.util.stream.IntStream.range(0, mine.size())
                    .mapToObj(i -> Table.number(mine.get(i) / its.get(i)))
                    .toList();
            return row(operation, "application : engine", quotients, "", "", "");
        }

        private List<Double> figures() {
            return List.of(
                    times.p50(),
                    times.p95(),
                    times.perSecond(),
                    work.roundTrips(),
                    work.selects(),
                    work.changes(),
                    work.commits(),
                    work.rowsRead(),
                    work.rowsWritten(),
                    ownMillis,
                    times.databaseMillis());
        }

        private static String[] row(String operation, String side, List<String> figures, String... rest) {
            return java.util.stream.Stream.of(List.of(operation, side), figures, List.of(rest))
                    .flatMap(List::stream)
                    .toArray(String[]::new);
        }
    }
}
