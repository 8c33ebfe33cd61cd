// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.figures;

import it.respi.bench.machine.ServerCounters.Work;
import java.util.List;
import java.util.Map;

/** What is wanted of an operation, and whether it is so. */
final class Targets {
    private static final double MORE_ROWS = 1.05;
    private static final double SLOWER = 1.3;

    /**
     * At most so much; the statements of the session of the person are not counted, those of the history are.
     *
     * @param commits of the action itself
     */
    private record Most(int statements, int commits, int rowsRead, int rowsWritten) {}

    private static final int ANY = Integer.MAX_VALUE;
    private static final int SESSION = 1;
    private static final Map<String, Most> MOST = Map.of(
            "search by number", new Most(3, 1, ANY, ANY),
            "search by identity number", new Most(3, 1, ANY, ANY),
            "search by a rare name", new Most(4, 1, 2_000, ANY),
            "search by a frequent name", new Most(4, 1, 2_000, ANY),
            "search by two frequent names", new Most(4, 1, 2_000, ANY),
            "dossier page", new Most(6, 1, 120, ANY),
            "inbox", new Most(4, 1, 60, ANY),
            "open dossier", new Most(ANY, 1, ANY, 14),
            "complete step", new Most(ANY, 1, 60, 20));

    private Targets() {}

    /** Whether the work of the operation is within its bounds, in words. */
    static String work(String name, Work work) {
        Most most = MOST.get(name);
        if (most == null) {
            return "-";
        }
        List<String> missed = java.util.stream.Stream.of(
                        over("statements", work.selects() + work.changes() - SESSION, most.statements()),
                        over("rows read", work.rowsRead(), most.rowsRead()),
                        over("rows written", work.rowsWritten(), most.rowsWritten()))
                .filter(word -> !word.isEmpty())
                .toList();
        return missed.isEmpty() ? "met" : "missed: " + String.join(", ", missed);
    }

    /** Whether it grows no more than it may, in words. */
    static String growth(Growth growth) {
        String rows = growth.rows() <= MORE_ROWS ? "rows met" : "rows missed";
        String time = growth.p95() <= SLOWER ? "time met" : "time missed";
        return rows + ", " + (growth.loud() == 0 ? time : time + " (loud blocks)");
    }

    private static String over(String what, double found, int most) {
        return found <= most ? "" : what + " " + Table.number(found) + " of " + most;
    }
}
