// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.figures;

import it.respi.bench.load.Turns;
import it.respi.bench.machine.ServerCounters.Work;

/**
 * One operation on a small and on a large archive. In the blocks the large one stands on the side of the application, the
 * small one on that of the floor.
 */
public record Growth(String name, Work small, Work large, Turns closed, Turns scheduled) {
    /** Rows that are read on the large archive, compared with the small one. */
    public double rows() {
        return large.rowsRead() / small.rowsRead();
    }

    /** The same of the times within which 95 of 100 are answered. */
    public double p95() {
        return Summary.of(closed.app(), scheduled.app()).p95()
                / Summary.of(closed.floor(), scheduled.floor()).p95();
    }

    /** Blocks during which others used the machine. */
    public int loud() {
        return Summary.of(closed.app(), scheduled.app()).loud()
                + Summary.of(closed.floor(), scheduled.floor()).loud();
    }
}
