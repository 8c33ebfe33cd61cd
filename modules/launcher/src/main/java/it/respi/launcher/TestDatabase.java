// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher;

import it.respi.launcher.database.Durability;
import it.respi.launcher.database.ServerPrograms;
import it.respi.launcher.part.Console;
import it.respi.launcher.part.Folders;
import it.respi.launcher.part.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One temporary database server for all tests of a JVM, under {@code target/}, gone when the JVM ends.
 *
 * <p>Each call of {@link #freshSchema} gives an empty schema, so that tests need not clean up after each other.
 */
public final class TestDatabase {

    private static final String PREFIX = "test-database-";
    private static final AtomicInteger SCHEMAS = new AtomicInteger();
    private static @Nullable LocalDatabase server;

    private TestDatabase() {}

    /**
     * An empty schema of the test server.
     *
     * @param jdbcUrl address for MySQL's JDBC driver
     * @param user account that may do all in this schema
     * @param password its password
     */
    public record Schema(String jdbcUrl, String user, String password) {}

    /** A new, empty schema; starts the server at the first call (about two seconds). */
    public static Schema freshSchema() {
        LocalDatabase database = server();
        String name = "respi_test_" + SCHEMAS.incrementAndGet();
        run(database, "CREATE DATABASE " + name);
        return new Schema(database.jdbcUrl(name), database.user(), database.password());
    }

    /** Runs one statement as the account of {@code database} with the server's own client. */
    static void run(LocalDatabase database, String sql) {
        List<String> command = List.of(
                ServerPrograms.unpacked(Folders.home()).client().toString(),
                "--no-defaults",
                "--skip-ssl",
                "--protocol=tcp",
                "--host=127.0.0.1",
                "--port=" + database.port(),
                "--user=" + database.user(),
                "--execute=" + sql);
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("MYSQL_PWD", database.password());
        try {
            Process client = builder.start();
            if (!client.waitFor(30, TimeUnit.SECONDS) || client.exitValue() != 0) {
                client.destroyForcibly();
                throw new StartRefused("database.client", sql);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused(e, "stopping");
        }
    }

    private static synchronized LocalDatabase server() {
        if (server == null) {
            Path target = Folders.create(Path.of("target").toAbsolutePath());
            removeAbandoned(target);
            Path folder = target.resolve(PREFIX + ProcessHandle.current().pid());
            LocalDatabase started = new LocalDatabase(folder, 0, folder.resolve("server.log"), Durability.NONE);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> discard(started, folder)));
            started.start(new Console(System.out, System.err));
            server = started;
        }
        return server;
    }

    private static void discard(LocalDatabase database, Path folder) {
        database.process().stop(Duration.ZERO);
        Folders.delete(folder);
    }

    // a test run that was killed cannot tidy up: the next one does
    private static void removeAbandoned(Path target) {
        try (Stream<Path> children = Files.list(target)) {
            children.filter(TestDatabase::isAbandoned).toList().forEach(folder -> {
                new LocalDatabase(folder, 0, folder.resolve("server.log"), Durability.NONE).stopLeftOver();
                Folders.delete(folder);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isAbandoned(Path folder) {
        String name = folder.getFileName().toString();
        return name.startsWith(PREFIX)
                && ProcessHandle.of(Long.parseLong(name.substring(PREFIX.length())))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty();
    }
}
