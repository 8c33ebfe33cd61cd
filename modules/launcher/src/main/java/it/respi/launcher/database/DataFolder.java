// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.database;

import it.respi.launcher.part.Folders;
import it.respi.launcher.part.StartRefused;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The server's own files, with its system tables, made at the first start. */
public final class DataFolder {

    private static final List<String> SYSTEM_TABLES = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql",
            "mariadb_sys_schema.sql");

    private final Path folder;
    private final ServerPrograms programs;
    private final Durability durability;

    /** The data folder at {@code folder}, which need not exist. */
    public DataFolder(Path folder, ServerPrograms programs, Durability durability) {
        this.folder = folder;
        this.programs = programs;
        this.durability = durability;
    }

    /** Makes the system tables unless they are there; a crash in between leaves no half-made folder. */
    public void prepare() {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path fresh = folder.resolveSibling(folder.getFileName() + ".new");
        Folders.delete(fresh);
        Folders.create(fresh);
        Path log = folder.resolveSibling("install.log");
        try {
            bootstrap(fresh, log);
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartRefused(e, "database.notInstalled", log);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused(e, "stopping");
        }
    }

    private void bootstrap(Path fresh, Path log) throws IOException, InterruptedException {
        List<String> command = arguments(fresh);
        command.addAll(
                List.of("--bootstrap", "--log-warnings=0", "--enforce-storage-engine=", "--net-buffer-length=16K"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try (OutputStream sql = new BufferedOutputStream(process.getOutputStream())) {
            sql.write("CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;\n"
                    .getBytes(StandardCharsets.UTF_8));
            for (String name : SYSTEM_TABLES) {
                Files.copy(programs.folder().resolve("share").resolve(name), sql);
                sql.write('\n');
            }
        }
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new StartRefused("database.notInstalled", log);
        }
    }

    /** The server's command line up to its data folder and durability; the caller adds the rest. */
    public List<String> arguments() {
        return arguments(folder);
    }

    // a server that starts removes the temporary tables of every other in the same folder for them
    private List<String> arguments(Path data) {
        Path temporary = Folders.create(data.resolveSibling("tmp"));
        List<String> command = new ArrayList<>(List.of(
                programs.server().toString(),
                "--no-defaults",
                "--datadir=" + data,
                "--tmpdir=" + temporary,
                "--basedir=" + programs.folder(),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_520_ci",
                "--max-allowed-packet=64M"));
        command.addAll(durability.arguments());
        if (Folders.runsAsRoot()) {
            command.add("--user=root");
        }
        return command;
    }
}
