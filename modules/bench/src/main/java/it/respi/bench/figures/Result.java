// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.figures;

import it.respi.bench.load.Turns;
import it.respi.bench.machine.ServerCounters.Work;

/**
 * All about one operation.
 *
 * @param closed blocks for throughput
 * @param scheduled blocks for times
 */
public record Result(String name, Work app, Work floor, Turns closed, Turns scheduled) {
    /** The application. */
    public Summary appSummary() {
        return Summary.of(closed.app(), scheduled.app());
    }

    /** The same rows by plain JDBC. */
    public Summary floorSummary() {
        return Summary.of(closed.floor(), scheduled.floor());
    }
}
