// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.load;

import it.respi.bench.machine.Noise;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Application and floor in turn (A, floor, floor, A): what disturbs the machine for a while meets both.
 *
 * @param app blocks of the application, in order
 * @param floor blocks of the floor, in order
 */
public record Turns(List<Measured> app, List<Measured> floor) {

    /**
     * A block, how quiet the machine was meanwhile, and what processor time it cost, wrong answers included.
     *
     * @param cpu of application, database and this process
     */
    public record Measured(Block block, Noise.Share noise, Cpu cpu) {
        /** Processor time of the application for one request, in milliseconds. */
        public double applicationMillis() {
            return 1000 * cpu.application() / requests();
        }

        /** Processor time of the database for one request, in milliseconds. */
        public double databaseMillis() {
            return 1000 * cpu.database() / requests();
        }

        /** Processor time of this process for one request, in milliseconds: whoever asks, and the bare engine inside it. */
        public double ownMillis() {
            return 1000 * cpu.own() / requests();
        }

        private double requests() {
            return Math.max(1, block.micros().getTotalCount() + block.wrong());
        }
    }

    /** Processor time in seconds. */
    public record Cpu(double application, double database, double own) {
        Cpu since(Cpu before) {
            return new Cpu(application - before.application, database - before.database, own - before.own);
        }
    }

    /** Who says how quiet the machine is. */
    public interface Clock {
        Noise now();

        /** Processor time so far. */
        Cpu cpu();

        /** Waits for a quiet moment, but not for ever. */
        void await() throws InterruptedException;
    }

    /** How one block of an operation is done. */
    public interface Way {
        Block of(Operation operation) throws InterruptedException;
    }

    /** Four blocks, each with its noise. */
    public static Turns of(Operation app, Way appWay, Operation floor, Way floorWay, Clock clock)
            throws IOException, SQLException, InterruptedException {
        List<Measured> apps = new ArrayList<>();
        List<Measured> floors = new ArrayList<>();
        apps.add(block(app, appWay, clock));
        floors.add(block(floor, floorWay, clock));
        floors.add(block(floor, floorWay, clock));
        apps.add(block(app, appWay, clock));
        return new Turns(apps, floors);
    }

    /** One block of one operation. */
    public static Measured block(Operation operation, Way way, Clock clock)
            throws IOException, SQLException, InterruptedException {
        operation.prepare();
        clock.await();
        Noise before = clock.now();
        Cpu cpu = clock.cpu();
        Block block = way.of(operation);
        return new Measured(block, clock.now().since(before), clock.cpu().since(cpu));
    }
}
