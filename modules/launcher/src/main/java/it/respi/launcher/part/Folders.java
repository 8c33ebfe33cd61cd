// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where things lie on this machine. */
public final class Folders {

    private static final long NEEDED_BYTES = 1L << 30;

    private Folders() {}

    /** The folder of the project: property {@code respi.project}, or the nearest folder upwards that holds {@code .mvn}. */
    public static Path project() {
        String chosen = System.getProperty("respi.project");
        if (chosen != null) {
            return Path.of(chosen);
        }
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".mvn"))) {
                return folder;
            }
        }
        throw new StartRefused("folder.noProject", start);
    }

    /** What is unpacked once and the instances: {@code RESPI_HOME}, or {@code .respi} in the project. */
    public static Path home() {
        Optional<Path> chosen =
                Optional.ofNullable(System.getenv("RESPI_HOME")).map(Path::of).map(Path::toAbsolutePath);
        return create(chosen.orElseGet(() -> project().resolve(".respi")));
    }

    /** Makes {@code folder} and those above it; the same folder back. */
    public static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StartRefused(e, "folder.notWritable", folder);
        }
    }

    /** Refused when the disk of {@code folder} has less than 1 GB left. */
    public static void requireSpace(Path folder) {
        try {
            if (Files.getFileStore(folder).getUsableSpace() < NEEDED_BYTES) {
                throw new StartRefused("folder.full", folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes {@code folder} and all below, links but not their targets; nothing happens if it is not there. */
    public static void delete(Path folder) {
        if (!Files.exists(folder, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs {@code work} while no other process of this machine holds the lock {@code name} of {@code folder}. */
    public static synchronized void exclusively(Path folder, String name, Runnable work) {
        Path file = create(folder).resolve(name);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid()) {
                work.run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this process runs as the system's administrator (root). */
    public static boolean runsAsRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException e) {
            return "root".equals(System.getProperty("user.name"));
        }
    }
}
