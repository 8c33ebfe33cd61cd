// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.part;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One server process with its log and pid file.
 *
 * <p>It runs in a session of its own where the system has {@code setsid}: Ctrl-C in the terminal must reach the launcher
 * only, which then stops the parts in their order.
 */
public final class ChildProcess {

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final String name;
    private final Path log;
    private final PidFile pidFile;
    private final String marker;
    private @Nullable Process process;
    private boolean stopped;

    /** Nothing runs yet; {@code marker} is a piece of the later command line that tells this process from all others. */
    public ChildProcess(String name, Path log, Path pidFile, String marker) {
        this.name = name;
        this.log = log;
        this.pidFile = new PidFile(pidFile);
        this.marker = marker;
    }

    /** Starts {@code command} with {@code environment} added; refused once {@link #stop} was called. */
    public synchronized void start(List<String> command, Map<String, String> environment) {
        if (stopped) {
            throw new StartRefused("stopping");
        }
        List<String> line = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            line.add(SETSID.toString());
        }
        line.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            Files.write(log, new byte[0]);
            process = builder.start();
            pidFile.write(process.toHandle(), marker);
        } catch (IOException e) {
            throw new StartRefused(e, "part.notStarted", name, String.valueOf(e.getMessage()));
        }
    }

    /** Waits for the end of a command that is a step, not a server; refused unless it ended well. */
    public void awaitEnd() {
        Process running = process();
        int code;
        try {
            code = running.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused(e, "stopping");
        }
        pidFile.delete();
        if (code != 0) {
            throw died();
        }
    }

    /** Whether it was started and has not ended. */
    public synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Completes when the process ends, whoever ended it. */
    public CompletableFuture<Void> onEnd() {
        return process().onExit().thenAccept(ended -> {});
    }

    /** Ends the process (SIGTERM, then by force after {@code patience}) and refuses later starts; harmless twice. */
    public synchronized void stop(Duration patience) {
        stopped = true;
        if (process != null) {
            PidFile.stop(process.toHandle(), patience);
            pidFile.delete();
        }
    }

    /** Stops what an earlier run left behind; true if there was something. */
    public boolean stopLeftOver(Duration patience) {
        return pidFile.stopLeftOver(patience);
    }

    /** The refusal that tells that this part ended by itself, with the end of its log. */
    public StartRefused died() {
        return new StartRefused("part.died", name, lastLines(15), log);
    }

    /** Name of the part as the person reads it. */
    public String name() {
        return name;
    }

    /** Process number. */
    public long pid() {
        return process().pid();
    }

    private synchronized Process process() {
        if (process == null) {
            throw new IllegalStateException(name + " was not started");
        }
        return process;
    }

    private String lastLines(int count) {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .map(LogLine::words)
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
