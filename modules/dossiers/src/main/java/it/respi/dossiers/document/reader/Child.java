// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.reader;

import it.respi.dossiers.document.child.Answer;
import it.respi.dossiers.document.child.Order;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** One child process, good for one file. It is ended when its time is over or its processor time is used up. */
final class Child implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(200);

    private final Process process;
    private final Path folder;
    private final DataInputStream answers;

    Child(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** Whether it runs and has its folder. */
    boolean isAlive() {
        return process.isAlive() && Files.isDirectory(folder);
    }

    long pid() {
        return process.pid();
    }

    /** Hands the order over; before the process is ready it waits in the pipe. */
    void order(Order order) throws IOException {
        order.write(new DataOutputStream(process.getOutputStream()));
    }

    /** Ends its input, as it happens when this program stops. */
    void hangUp() throws IOException {
        process.getOutputStream().close();
    }

    /** What it says next; empty when it ended, by itself or because its time was over. */
    Optional<Answer> answer() {
        try {
            return Optional.of(Answer.read(answers));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Ends it after that time at the latest, or when it used that much processor time. */
    void endAfter(Duration wall, Duration cpu) {
        long end = System.nanoTime() + wall.toNanos();
        CompletableFuture.runAsync(
                () -> {
                    if (System.nanoTime() - end >= 0 || used().compareTo(cpu) > 0) {
                        process.destroyForcibly();
                    } else if (process.isAlive()) {
                        endAfter(Duration.ofNanos(end - System.nanoTime()), cpu);
                    }
                },
                CompletableFuture.delayedExecutor(LOOK.toMillis(), TimeUnit.MILLISECONDS));
    }

    private Duration used() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().thenRun(() -> FileSystemUtils.deleteRecursively(folder.toFile()));
    }
}
