// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who a started process is, kept on disk so that a later start finds it again after a crash of the launcher.
 *
 * <p>A number alone is not enough: it may belong to a stranger by now. The start instant and a piece of the command line
 * must agree too.
 */
public final class PidFile {

    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

    private final Path file;

    /** The pid file at {@code file}, which need not exist. */
    public PidFile(Path file) {
        this.file = file;
    }

    /** Remembers {@code process}; {@code marker} is a piece of its command line that no other process has. */
    void write(ProcessHandle process, String marker) {
        long start = process.info().startInstant().orElseGet(Instant::now).toEpochMilli();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, process.pid() + "\n" + start + "\n" + marker + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process written here, if it still runs and is the same one. */
    public Optional<ProcessHandle> leftOver() {
        List<String> lines = read();
        if (lines.size() < 3) {
            return Optional.empty();
        }
        Instant start = Instant.ofEpochMilli(Long.parseLong(lines.get(1)));
        return ProcessHandle.of(Long.parseLong(lines.get(0))).filter(p -> isSame(p, start, lines.get(2)));
    }

    /** Stops the process written here, if any, and forgets it; true if there was one. */
    public boolean stopLeftOver(Duration patience) {
        Optional<ProcessHandle> found = leftOver();
        found.ifPresent(process -> stop(process, patience));
        delete();
        return found.isPresent();
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks {@code process} to end, waits for {@code patience}, then ends it by force. */
    static void stop(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!endsWithin(process, patience)) {
            process.destroyForcibly();
            endsWithin(process, Duration.ofSeconds(5));
        }
    }

    private static boolean endsWithin(ProcessHandle process, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            if (!isRunning(process)) {
                return true;
            }
            Pause.millis(50);
        }
        return !isRunning(process);
    }

    // an orphan that nobody reaps (a container without an init) stays "alive" for ever, but without a command line
    private static boolean isRunning(ProcessHandle process) {
        return process.isAlive()
                && (process.info().command().isPresent()
                        || process.info().commandLine().isPresent());
    }

    private static boolean isSame(ProcessHandle process, Instant start, String marker) {
        Duration difference = Duration.between(
                        start, process.info().startInstant().orElse(Instant.EPOCH))
                .abs();
        return difference.compareTo(CLOCK_TOLERANCE) <= 0
                && process.info().commandLine().orElse("").contains(marker);
    }

    private List<String> read() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
