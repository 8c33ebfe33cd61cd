// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.stack;

import it.respi.launcher.part.ChildProcess;
import it.respi.launcher.part.Console;
import it.respi.launcher.part.Readiness;
import it.respi.launcher.part.StartRefused;
import it.respi.launcher.part.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The application as a child process. */
final class Application implements AutoCloseable {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(12);

    private final Path jar;
    private final Instance instance;
    private final ChildProcess process;

    /** Nothing runs yet; {@code jar} is the application with all it needs inside. */
    Application(Path jar, Instance instance) {
        this.jar = jar;
        this.instance = instance;
        this.process = new ChildProcess(
                Texts.text("part.application"),
                instance.log("application"),
                instance.folder().resolve("application.pid"),
                marker());
    }

    /** Starts it with {@code environment} and returns when it is ready to serve. */
    void start(Map<String, String> environment, Console console) {
        if (!Files.isRegularFile(jar)) {
            throw new StartRefused("application.missing", jar);
        }
        process.start(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        marker(),
                        "-Xms256m",
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-jar",
                        jar.toString()),
                environment);
        String health = "http://127.0.0.1:" + instance.managementPort() + "/actuator/health/readiness";
        Readiness.await(process, () -> Readiness.answersOk(health), Duration.ofMinutes(4), console);
    }

    boolean stopLeftOver() {
        return process.stopLeftOver(STOP_PATIENCE);
    }

    ChildProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.stop(STOP_PATIENCE);
    }

    private String marker() {
        return "-Drespi.instance=" + instance.folder();
    }
}
