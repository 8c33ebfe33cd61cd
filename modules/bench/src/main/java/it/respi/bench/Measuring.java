// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench;

import it.respi.bench.figures.Growth;
import it.respi.bench.figures.Result;
import it.respi.bench.load.Block;
import it.respi.bench.load.Load;
import it.respi.bench.load.Operation;
import it.respi.bench.load.Schedule;
import it.respi.bench.load.Turns;
import it.respi.bench.machine.ServerCounters;
import it.respi.bench.machine.ServerCounters.Work;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How one operation is measured beside its floor: work first, then throughput, then times at a fixed rate. */
final class Measuring {
    /** Clients of the closed loop. */
    static final int CLIENTS = 4;

    /** Threads that keep the schedule; more than the clients, so that a slow answer does not hold up the next. */
    static final int KEEPERS = 8;

    /** Share of the throughput at which times are taken. */
    static final double SHARE = 0.3;

    private static final int COUNTINGS = 5;
    private static final int COUNTED = 20;
    private static final Duration WARM = Duration.ofSeconds(15);
    private static final Duration WARM_FLOOR = Duration.ofSeconds(2);

    private final Connection counters;
    private final Quiet quiet;
    private final Duration length;

    Measuring(Quiet quiet, Connection counters, Duration length) {
        this.quiet = quiet;
        this.counters = counters;
        this.length = length;
    }

    /** About how long one operation takes. */
    Duration needed() {
        return length.multipliedBy(8).plusSeconds(25);
    }

    Result of(String name, Operation app, Operation floor) throws IOException, SQLException, InterruptedException {
        return of(name, app, floor, WARM_FLOOR);
    }

    /** Beside something that must be as warm as the application. */
    Result beside(String name, Operation app, Operation other) throws IOException, SQLException, InterruptedException {
        return of(name, app, other, WARM);
    }

    private Result of(String name, Operation app, Operation floor, Duration warmFloor)
            throws IOException, SQLException, InterruptedException {
        warm(app, WARM);
        quiet.await();
        Work appWork = work(app, counters);
        warm(floor, warmFloor);
        Work floorWork = work(floor, counters);
        Turns closed = Turns.of(app, this::closed, floor, this::closed, quiet);
        Turns scheduled = Turns.of(
                app,
                operation -> scheduled(operation, rate(closed.app())),
                floor,
                operation -> scheduled(operation, rate(closed.floor())),
                quiet);
        return new Result(name, appWork, floorWork, closed, scheduled);
    }

    /** The same on a large archive and on a small one, at the same rate: what the large one costs more. */
    Growth growth(String name, Operation large, Operation small, Connection ofSmall)
            throws IOException, SQLException, InterruptedException {
        warm(large, WARM);
        warm(small, WARM);
        quiet.await();
        Work largeWork = work(large, counters);
        Work smallWork = work(small, ofSmall);
        Turns closed = Turns.of(large, this::closed, small, this::closed, quiet);
        double rate = Math.min(rate(closed.app()), rate(closed.floor()));
        Turns scheduled = Turns.of(
                large, operation -> scheduled(operation, rate), small, operation -> scheduled(operation, rate), quiet);
        return new Growth(name, smallWork, largeWork, closed, scheduled);
    }

    /** Before it is compared with an application that has worked for a long while. */
    void warm(Iterable<Operation> operations) throws IOException, SQLException, InterruptedException {
        for (Operation operation : operations) {
            warm(operation, WARM);
        }
    }

    /** Throughput and times of something that has no floor. */
    Turns alone(Operation operation) throws IOException, SQLException, InterruptedException {
        warm(operation, WARM_FLOOR);
        Turns.Measured closed = Turns.block(operation, this::closed, quiet);
        Turns.Measured scheduled = Turns.block(
                operation, one -> scheduled(one, SHARE * closed.block().perSecond()), quiet);
        return new Turns(List.of(closed), List.of(scheduled));
    }

    private static double rate(List<Turns.Measured> closed) {
        return closed.stream()
                        .mapToDouble(measured -> measured.block().perSecond())
                        .average()
                        .orElseThrow()
                * SHARE;
    }

    private Block closed(Operation operation) throws InterruptedException {
        return Load.closed(operation, CLIENTS, length);
    }

    private Block scheduled(Operation operation, double perSecond) throws InterruptedException {
        return Load.scheduled(operation, KEEPERS, Schedule.share(1, perSecond, length));
    }

    private static void warm(Operation operation, Duration length)
            throws IOException, SQLException, InterruptedException {
        operation.prepare();
        Load.closed(operation, CLIENTS, length);
    }

    /** What the database server does for one, while nothing else runs: the middle of several countings. */
    private static Work work(Operation operation, Connection counters)
            throws IOException, SQLException, InterruptedException {
        operation.prepare();
        ServerCounters first = ServerCounters.read(counters);
        ServerCounters looking = ServerCounters.read(counters).since(first);
        List<Work> counted = new ArrayList<>();
        for (int times = 0; times < COUNTINGS; times++) {
            ServerCounters before = ServerCounters.read(counters);
            for (int i = 0; i < COUNTED; i++) {
                operation.run(i % CLIENTS);
            }
            counted.add(ServerCounters.read(counters).since(before).perOperation(COUNTED, looking));
        }
        return ServerCounters.middle(counted);
    }
}
