// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench;

import it.respi.bench.data.Filling;
import it.respi.bench.data.Truth;
import it.respi.bench.engine.BareEngine;
import it.respi.bench.engine.BareSchema;
import it.respi.bench.engine.Keeping;
import it.respi.bench.machine.Noise;
import it.respi.bench.machine.ProcessFigures;
import it.respi.launcher.part.Console;
import it.respi.launcher.part.Folders;
import it.respi.launcher.stack.TrialStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What is measured: the packaged application with a full archive, in a folder of its own. */
final class Subject implements AutoCloseable {
    private static final String FAST = "&useServerPrepStmts=true&cachePrepStmts=true&prepStmtCacheSize=200"
            + "&prepStmtCacheSqlLimit=4000&allowLoadLocalInfile=true&useLocalSessionState=true";

    private final Console console;
    private final Path folder;
    private final Path jar;
    private final TrialStack stack;
    private final List<Connection> connections = new ArrayList<>();

    /**
     * @param name of its folder
     * @param memory megabytes of data that its database keeps in memory
     */
    Subject(Console console, String name, int memory) {
        this.console = console;
        this.folder = Folders.create(Folders.home().resolve(name));
        this.jar = Folders.project().resolve("modules/app/target/respi.jar");
        this.stack = new TrialStack(
                folder, jar, Map.of("RESPI_DEMO", "false", "RESPI_DB_MEMORY", String.valueOf(memory)), console);
    }

    /** What starting came to; how the archive was filled, in words, may be of an earlier run. */
    record Beginning(Properties filled, double start, double startCpu, long startMb) {}

    /**
     * Starts everything on a filled archive: a copy of one that was kept, or one filled now. The last start of the
     * application is the measured one.
     *
     * @param steps how many dossiers wait at an open step, in the bare engine too; 0 = as many as usual, without it
     */
    Beginning begin(int dossiers, int steps, @Nullable Path keep) throws SQLException, InterruptedException {
        console.line(Words.say("starting", folder));
        Template template = Template.of(keep, dossiers, steps, folder.resolve("stack"));
        Properties filled;
        if (template != null && template.exists()) {
            console.line(Words.say("taking", dossiers));
            filled = template.take();
            stack.startServers();
        } else {
            stack.startServers();
            filled = fill(dossiers, steps);
            if (template != null) {
                stack.stopDatabase();
                template.keep(filled);
                stack.startDatabase();
            }
        }
        console.line(Words.say("restarting"));
        double start = seconds(stack::startApplication);
        console.line(Words.say("restarted", start));
        ProcessFigures application = application();
        Beginning beginning = new Beginning(filled, start, application.cpuSeconds(), application.residentMb());
        awaitSearch();
        return beginning;
    }

    /** The application makes tables and keys; what is invented then must be in order, as it says itself. */
    private Properties fill(int dossiers, int steps) throws SQLException, InterruptedException {
        Properties filled = new Properties();
        filled.setProperty(
                "start of the application, empty database (tables made)",
                "%.1f s".formatted(seconds(stack::startApplication)));
        stack.stopApplication();
        console.line(Words.say("filling", dossiers));
        long begin = System.nanoTime();
        Map<String, Long> rows = new Filling(this::newConnection, truth()).add(dossiers, steps);
        double filling = (System.nanoTime() - begin) / 1e9;
        long sum = rows.values().stream().mapToLong(Long::longValue).sum();
        console.line(Words.say("filled", sum, filling));
        filled.setProperty("invented dossiers and rows", "%,d and %,d in %.0f s".formatted(dossiers, sum, filling));
        if (steps > 0) {
            filled.setProperty("bare engine", copyEngine());
        }
        String checked = new HistoryCheck(jar, folder.resolve("stack")).run(stack.database());
        console.line(Words.say("checked", checked));
        filled.setProperty("history of what was filled (verify-audit)", checked);
        return filled;
    }

    private String copyEngine() throws SQLException {
        long begin = System.nanoTime();
        try (Connection connection = newConnection()) {
            return "%,d rows copied in %.0f s"
                    .formatted(BareSchema.copy(connection), (System.nanoTime() - begin) / 1e9);
        }
    }

    /** Starts the engine alone on its own schema. */
    BareEngine bareEngine(Keeping keeping) {
        return new BareEngine(
                stack.database().jdbcUrl().replace("/respi?", "/" + BareSchema.NAME + "?"),
                stack.database().user(),
                stack.database().password(),
                keeping);
    }

    /** What the application would still enter in its search; nothing is measured before it is done. */
    private void awaitSearch() throws SQLException, InterruptedException {
        long begin = System.nanoTime();
        try (Connection connection = newConnection();
                PreparedStatement open = connection.prepareStatement(
                        "select 1 from dossier where indexed_by = 0 or sealed_by = 0 limit 1")) {
            while (found(open)) {
                Thread.sleep(1000);
            }
        }
        console.line(Words.say("entered", (System.nanoTime() - begin) / 1e9));
    }

    private static boolean found(PreparedStatement select) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            return rows.next();
        }
    }

    /** The rules of the application with the keys of this archive. */
    Truth truth() {
        return Truth.of(
                folder.resolve("stack/keys"),
                url(),
                stack.database().user(),
                stack.database().password());
    }

    TrialStack stack() {
        return stack;
    }

    /** A connection for the floor; all are closed at the end. */
    Connection connection() throws SQLException {
        Connection connection = newConnection();
        connections.add(connection);
        return connection;
    }

    List<Connection> connections(int count) throws SQLException {
        List<Connection> several = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            several.add(connection());
        }
        return several;
    }

    ProcessFigures application() {
        return ProcessFigures.of(stack.applicationPid());
    }

    ProcessFigures database() {
        return ProcessFigures.of(stack.database().process().pid());
    }

    /** The processors' clock; own are the three servers and this process. */
    Noise clock() {
        return Noise.now(List.of(
                stack.applicationPid(),
                stack.keycloakPid(),
                stack.database().process().pid(),
                ProcessHandle.current().pid()));
    }

    /** Options of the application's virtual machine. */
    String flags() {
        try {
            String line = Files.readString(Path.of("/proc/" + stack.applicationPid() + "/cmdline"));
            return String.join(
                    " ",
                    List.of(line.split("\0", -1)).stream()
                            .filter(word -> word.startsWith("-X"))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    /** Stops everything; the logs stay, the data go. */
    @Override
    public void close() {
        stack.close();
        Folders.delete(folder.resolve("stack/database"));
        Folders.delete(folder.resolve("stack/keycloak"));
    }

    private Connection newConnection() throws SQLException {
        return DriverManager.getConnection(
                url(), stack.database().user(), stack.database().password());
    }

    /** A large table is loaded by one statement: nothing is heard of it for a long while. */
    private String url() {
        return stack.database().jdbcUrl().replace("socketTimeout=30000", "socketTimeout=3600000") + FAST;
    }

    private static double seconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }
}
