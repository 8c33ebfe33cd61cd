// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the system says of one process.
 *
 * @param residentMb memory it holds
 * @param cpuSeconds processor time it used
 */
public record ProcessFigures(long residentMb, double cpuSeconds) {
    private static final double TICKS_PER_SECOND = 100;

    /** Now. */
    public static ProcessFigures of(long pid) {
        try {
            Path folder = Path.of("/proc/" + pid);
            return new ProcessFigures(
                    resident(Files.readAllLines(folder.resolve("status"))) / 1024,
                    ticks(Files.readString(folder.resolve("stat"))) / TICKS_PER_SECOND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Processor time, own and of the system for it; the name in brackets may hold spaces. */
    static long ticks(String stat) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }

    static long resident(List<String> status) {
        return status.stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }
}
