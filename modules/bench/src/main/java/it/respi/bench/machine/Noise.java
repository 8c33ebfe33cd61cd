// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * Processor time so far, in ticks of the system.
 *
 * @param all of the machine, idle included
 * @param idle of the machine, waiting for the disk included
 * @param steal taken by other guests of the host
 * @param own of the processes that are measured and of this one
 */
public record Noise(long all, long idle, long steal, long own) {
    private static final double LOUD = 0.10;

    /**
     * Who used the processors between two moments, each as a share of all of them.
     *
     * @param steal other guests of the host
     * @param others other processes of this machine
     */
    public record Share(double steal, double others) {
        /** Whether what was measured meanwhile is doubtful: a tenth of the processors was somebody else's. */
        public boolean loud() {
            return steal + others > LOUD;
        }
    }

    /** What the system says now. */
    public static Noise now(Collection<Long> pids) {
        try {
            long own = 0;
            for (long pid : pids) {
                own += ProcessFigures.ticks(Files.readString(Path.of("/proc/" + pid + "/stat")));
            }
            return of(Files.readAllLines(Path.of("/proc/stat")).getFirst(), own);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Reads the first line of {@code /proc/stat}: user, nice, system, idle, iowait, irq, softirq, steal. */
    static Noise of(String line, long own) {
        List<Long> ticks = List.of(line.strip().split("\\s+")).subList(1, 9).stream()
                .map(Long::valueOf)
                .toList();
        long all = ticks.stream().mapToLong(Long::longValue).sum();
        return new Noise(all, ticks.get(3) + ticks.get(4), ticks.get(7), own);
    }

    /** What happened since {@code before}. */
    public Share since(Noise before) {
        double span = Math.max(1, all - before.all);
        long busy = (all - before.all) - (idle - before.idle) - (steal - before.steal);
        return new Share((steal - before.steal) / span, Math.max(0, busy - (own - before.own)) / span);
    }
}
