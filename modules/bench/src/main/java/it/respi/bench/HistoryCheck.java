// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench;

import it.respi.launcher.LocalDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs {@code verify-audit} on the archive of the measurement: what was filled in bulk must be chained too. */
final class HistoryCheck {
    private static final String SAYS = "Controllate ";

    private final Path jar;
    private final Path stack;

    /**
     * @param jar the packaged application
     * @param stack folder of the stack, with its keys
     */
    HistoryCheck(Path jar, Path stack) {
        this.jar = jar;
        this.stack = stack;
    }

    /** What it says of how much was checked in which time; refused when anything is not in order. */
    String run(LocalDatabase database) throws InterruptedException {
        try {
            Process process = process(database).start();
            List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join("\n", said));
            }
            return said.stream()
                    .filter(line -> line.startsWith(SAYS))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessBuilder process(LocalDatabase database) {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-Dlogging.level.root=warn",
                "-Dloader.main=it.respi.app.audit.VerifyCommand",
                "-cp",
                jar.toString(),
                "org.springframework.boot.loader.launch.PropertiesLauncher");
        builder.environment()
                .putAll(Map.of(
                        "RESPI_DB_URL",
                        database.jdbcUrl().replace("socketTimeout=30000", "socketTimeout=3600000"),
                        "RESPI_DB_USER",
                        database.user(),
                        "RESPI_DB_PASSWORD",
                        database.password(),
                        "RESPI_KEYS_DIR",
                        stack.resolve("keys").toString()));
        return builder.redirectErrorStream(true);
    }
}
