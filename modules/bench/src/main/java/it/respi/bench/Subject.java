// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench;

import it.respi.bench.data.Filling;
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

/** What is measured: the packaged application with a full archive, in a folder of its own. */
final class Subject implements AutoCloseable {
    private static final String FAST = "&useServerPrepStmts=true&cachePrepStmts=true&prepStmtCacheSize=200"
            + "&prepStmtCacheSqlLimit=4000&allowLoadLocalInfile=true&useLocalSessionState=true";

    private final Console console;
    private final Path folder;
    private final Path jar;
    private final TrialStack stack;
    private final List<Connection> connections = new ArrayList<>();

    Subject(Console console) {
        this.console = console;
        this.folder = Folders.create(Folders.home().resolve("bench"));
        this.jar = Folders.project().resolve("modules/app/target/respi.jar");
        this.stack = new TrialStack(folder, jar, Map.of("RESPI_DEMO", "false"), console);
    }

    /** What starting and filling came to. */
    record Beginning(
            double firstStart,
            double filling,
            long rows,
            double chaining,
            String checked,
            double start,
            double startCpu,
            long startMb) {}

    /**
     * Starts everything, fills the archive, starts the application so that it chains what it finds, checks the history,
     * starts the application once more: that start is the measured one.
     */
    Beginning begin(int dossiers) throws SQLException, InterruptedException {
        console.line(Words.say("starting", folder));
        stack.startServers();
        double first = seconds(stack::startApplication);
        console.line(Words.say("filling", dossiers));
        long begin = System.nanoTime();
        Map<String, Long> rows;
        try (Connection connection = newConnection()) {
            rows = new Filling(connection).fill(dossiers);
        }
        double filling = (System.nanoTime() - begin) / 1e9;
        long sum = rows.values().stream().mapToLong(Long::longValue).sum();
        console.line(Words.say("filled", sum, filling));
        stack.stopApplication();
        double chaining = seconds(stack::startApplication);
        stack.stopApplication();
        String checked = new HistoryCheck(jar, folder.resolve("stack")).run(stack.database());
        console.line(Words.say("chained", chaining, checked));
        console.line(Words.say("restarting"));
        double start = seconds(stack::startApplication);
        console.line(Words.say("restarted", start));
        ProcessFigures application = application();
        Beginning beginning = new Beginning(
                first, filling, sum, chaining, checked, start, application.cpuSeconds(), application.residentMb());
        awaitSearch();
        return beginning;
    }

    /** The application enters what it finds new in its search; nothing is measured before it is done. */
    private void awaitSearch() throws SQLException, InterruptedException {
        console.line(Words.say("entering"));
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
        String url = stack.database().jdbcUrl().replace("socketTimeout=30000", "socketTimeout=600000") + FAST;
        return DriverManager.getConnection(
                url, stack.database().user(), stack.database().password());
    }

    private static double seconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }
}
