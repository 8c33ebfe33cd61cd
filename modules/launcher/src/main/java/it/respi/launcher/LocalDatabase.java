// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher;

import it.respi.launcher.database.DataFolder;
import it.respi.launcher.database.Durability;
import it.respi.launcher.database.ServerPrograms;
import it.respi.launcher.part.ChildProcess;
import it.respi.launcher.part.Console;
import it.respi.launcher.part.Folders;
import it.respi.launcher.part.Ports;
import it.respi.launcher.part.Readiness;
import it.respi.launcher.part.SecretFile;
import it.respi.launcher.part.Texts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A MariaDB server of this machine with the schema and user {@code respi}, reachable on the loopback address only.
 *
 * <p>Its folder outlives it: a server that was killed recovers its data at the next start, and a server that outlived
 * its launcher is found and stopped first.
 */
public final class LocalDatabase implements AutoCloseable {

    static final String URL_SETTINGS = "?nullDatabaseMeansCurrent=true&useInformationSchema=false"
            + "&connectionTimeZone=UTC&rewriteBatchedStatements=true&connectTimeout=2000&socketTimeout=30000";

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(15);

    private final Path folder;
    private final int port;
    private final Durability durability;
    private final ChildProcess server;
    private int memoryMegabytes;

    /** Nothing runs yet; {@code port} 0 takes a free one. */
    public LocalDatabase(Path folder, int port, Path log, Durability durability) {
        this.folder = folder.toAbsolutePath();
        this.port = port == 0 ? Ports.anyFree() : port;
        this.durability = durability;
        this.server =
                new ChildProcess(Texts.text("part.database"), log, this.folder.resolve("pid"), "--datadir=" + data());
    }

    /** A durable server in {@code folder} on {@code port} (0 = a free one), ready to be connected to. */
    public static LocalDatabase start(Path folder, int port) {
        LocalDatabase database = new LocalDatabase(folder, port, folder.resolve("server.log"), Durability.FULL);
        database.start(new Console(System.out, System.err));
        return database;
    }

    /** From its next start on the server keeps so many megabytes of its data in memory; 0 leaves it as it is. */
    public LocalDatabase withMemory(int megabytes) {
        this.memoryMegabytes = megabytes;
        return this;
    }

    /** Starts the server and returns when it answers; refused when it dies or was closed meanwhile. */
    public void start(Console console) {
        stopLeftOver();
        ServerPrograms programs = ServerPrograms.unpacked(Folders.home());
        DataFolder files = new DataFolder(data(), programs, durability);
        files.prepare();
        Path accounts = folder.resolve("accounts.sql");
        SecretFile.write(accounts, accounts());
        List<String> command = files.arguments();
        command.addAll(List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=",
                "--skip-ssl",
                "--skip-name-resolve",
                "--transaction-isolation=READ-COMMITTED",
                "--innodb-lock-wait-timeout=5",
                "--log-warnings=1",
                "--init-file=" + accounts));
        if (memoryMegabytes > 0) {
            command.add("--innodb-buffer-pool-size=" + memoryMegabytes + "M");
            command.add("--innodb-log-file-size=" + Math.max(64, memoryMegabytes / 4) + "M");
        }
        server.start(command, Map.of());
        Readiness.await(server, this::answers, Duration.ofSeconds(90), console);
    }

    /** Stops a server that an earlier run left behind on this folder; true if there was one. */
    public boolean stopLeftOver() {
        return server.stopLeftOver(STOP_PATIENCE);
    }

    /** Address for MySQL's JDBC driver. */
    public String jdbcUrl() {
        return jdbcUrl("respi");
    }

    String jdbcUrl(String schema) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + schema + URL_SETTINGS;
    }

    /** Name of the one account of the server. */
    public String user() {
        return "respi";
    }

    /** Its password, made at the first start and kept in the folder. */
    public String password() {
        return new SecretFile(folder.resolve("password")).get("respi");
    }

    /** Port on 127.0.0.1. */
    public int port() {
        return port;
    }

    /** The running server, for those who watch over it. */
    public ChildProcess process() {
        return server;
    }

    /** Stops the server cleanly; harmless twice, and before the start. */
    @Override
    public void close() {
        server.stop(STOP_PATIENCE);
    }

    private Path data() {
        return folder.resolve("data");
    }

    // run by the server at every start; one account with a password is all there is, not even an administrator
    private String accounts() {
        String account = "'respi'@'127.0.0.1'";
        return "CREATE DATABASE IF NOT EXISTS respi;\n"
                + "DELETE FROM mysql.global_priv WHERE NOT (user = 'respi' AND host = '127.0.0.1') AND user <> 'mariadb.sys';\n"
                + "DELETE FROM mysql.proxies_priv;\n"
                + "FLUSH PRIVILEGES;\n"
                + "CREATE OR REPLACE USER " + account + " IDENTIFIED BY '" + password() + "';\n"
                + "GRANT ALL ON respi.* TO " + account + ";\n"
                + "GRANT ALL ON `respi\\_test\\_%`.* TO " + account + ";\n";
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            return socket.getInputStream().read() >= 0;
        } catch (IOException e) {
            // not yet: that is what is being waited for
            return false;
        }
    }
}
