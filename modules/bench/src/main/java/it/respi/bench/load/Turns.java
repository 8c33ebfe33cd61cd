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

    /** A block and how quiet the machine was meanwhile. */
    public record Measured(Block block, Noise.Share noise) {}

    /** Who says how quiet the machine is. */
    public interface Clock {
        Noise now();

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
        Block block = way.of(operation);
        return new Measured(block, clock.now().since(before));
    }
}
