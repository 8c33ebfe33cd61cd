// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.figures;

import it.respi.bench.load.Turns.Measured;
import it.respi.bench.machine.ServerCounters.Work;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The result of a run as markdown. */
public final class Report {
    private final List<Result> results = new ArrayList<>();
    private final Map<String, List<Result>> beside = new LinkedHashMap<>();
    private final List<Growth> growths = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();

    /** One operation was measured on two archives. */
    public void addGrowth(Growth growth) {
        growths.add(growth);
    }

    /** One operation was measured beside an engine. */
    public void addBesideEngine(String engine, Result result) {
        beside.computeIfAbsent(engine, first -> new ArrayList<>()).add(result);
    }

    /** One operation was measured. */
    public void add(Result result) {
        results.add(result);
    }

    /** Facts of the run, each with its value, under a heading. */
    public void facts(String heading, Map<String, String> facts) {
        Table table = new Table("what", "measured");
        facts.forEach(table::row);
        parts.add("## " + heading + "\n\n" + table.write());
    }

    /** Everything, in a fixed order. */
    public String write() {
        StringBuilder text = new StringBuilder("# Benchmark\n\n");
        if (!results.isEmpty()) {
            text.append("## Through the browser's door, beside the floor\n\n");
            text.append(times().write()).append("\n## Work of one operation\n\n");
            text.append(work().write()).append('\n');
        }
        beside.forEach((engine, measured) -> text.append("## Beside the ")
                .append(engine)
                .append("\n\n")
                .append(EngineTable.of(measured).write())
                .append('\n'));
        if (!growths.isEmpty()) {
            text.append("## Growth\n\n").append(GrowthTable.of(growths).write()).append('\n');
        }
        parts.forEach(part -> text.append(part).append('\n'));
        return text.toString();
    }

    private Table times() {
        Table table = new Table(
                "operation",
                "requests/s",
                "p50 ms",
                "p95 ms",
                "floor/s",
                "floor p50",
                "floor p95",
                "floor : app",
                "samples",
                "wrong",
                "loud blocks");
        for (Result result : results) {
            Summary app = result.appSummary();
            Summary floor = result.floorSummary();
            table.row(
                    result.name(),
                    Table.number(app.perSecond()),
                    Table.number(app.p50()),
                    Table.number(app.p95()),
                    Table.number(floor.perSecond()),
                    Table.number(floor.p50()),
                    Table.number(floor.p95()),
                    Table.number(1 / Summary.ratio(result.closed(), block -> block.perSecond())),
                    Long.toString(app.samples()),
                    Long.toString(app.wrong() + floor.wrong()),
                    app.loud() + floor.loud() + " of " + (app.blocks() + floor.blocks()));
        }
        return table;
    }

    private Table work() {
        Table table = new Table(
                "operation",
                "side",
                "round trips",
                "select",
                "insert, update, delete",
                "commit",
                "rows read",
                "rows written",
                "processor ms, application",
                "processor ms, database",
                "bounds");
        for (Result result : results) {
            work(table, result.name(), "application", result.app(), result.appSummary());
            work(table, result.name(), "floor", result.floor(), result.floorSummary());
        }
        return table;
    }

    private static void work(Table table, String name, String side, Work work, Summary cpu) {
        table.row(
                name,
                side,
                Table.number(work.roundTrips()),
                Table.number(work.selects()),
                Table.number(work.changes()),
                Table.number(work.commits()),
                Table.number(work.rowsRead()),
                Table.number(work.rowsWritten()),
                side.equals("floor") ? "-" : Table.number(cpu.applicationMillis()),
                Table.number(cpu.databaseMillis()),
                side.equals("floor") ? "-" : Targets.work(name, work));
    }

    /** Highest share of the processors that others had during a block, in percent: of other guests, of other processes. */
    public String noise() {
        return "%.0f %%, %.0f %%"
                .formatted(
                        100
                                * all().mapToDouble(measured -> measured.noise().steal())
                                        .max()
                                        .orElse(0),
                        100
                                * all().mapToDouble(measured -> measured.noise().others())
                                        .max()
                                        .orElse(0));
    }

    private Stream<Measured> all() {
        return Stream.concat(results.stream(), beside.values().stream().flatMap(List::stream))
                .flatMap(result -> Stream.of(result.closed(), result.scheduled()))
                .flatMap(turns -> Stream.concat(turns.app().stream(), turns.floor().stream()));
    }
}
