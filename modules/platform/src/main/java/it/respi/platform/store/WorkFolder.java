// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.store;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of this process for what is on the disk only while it is worked on. A lock says that the process lives: what
 * a killed one left is removed by the next that starts.
 */
public final class WorkFolder {
    private static final String NAME = "respi-work";
    private static final String LOCK = "held";

    /** Between making a folder and locking it. */
    private static final Duration JUST_MADE = Duration.ofSeconds(10);

    /** Names that were used before there was a folder for all. */
    private static final String BEFORE = "respi-(page|job|reading).*";

    private static final Duration LONG_AGO = Duration.ofHours(2);

    private final Path parent;
    private final Path folder;

    // held as long as the process lives
    @SuppressWarnings({"FieldCanBeLocal", "unused"})
    private final FileChannel lock;

    WorkFolder(Path parent) throws IOException {
        this.parent = parent;
        this.folder = Files.createTempDirectory(parent, NAME);
        this.lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            throw new IOException("another process holds " + folder);
        }
    }

    /** A fresh file, which whoever asks for it deletes. */
    public static Path file(String prefix) throws IOException {
        return Files.createTempFile(OfProcess.FOLDER.folder, prefix, "");
    }

    /** A fresh folder, which whoever asks for it deletes. */
    public static Path folder(String prefix) throws IOException {
        return Files.createTempDirectory(OfProcess.FOLDER.folder, prefix);
    }

    static WorkFolder ofProcess() {
        return OfProcess.FOLDER;
    }

    Path path() {
        return folder;
    }

    /** Removes what killed processes left; how many folders and files that were. */
    int sweep() {
        File[] left = parent.toFile().listFiles((in, name) -> name.startsWith(NAME) || name.matches(BEFORE));
        int gone = 0;
        for (File one : left == null ? new File[0] : left) {
            if (!one.toPath().equals(folder) && isLeft(one) && FileSystemUtils.deleteRecursively(one)) {
                gone++;
            }
        }
        return gone;
    }

    private static boolean isLeft(File one) {
        if (!one.getName().startsWith(NAME)) {
            return one.lastModified() < System.currentTimeMillis() - LONG_AGO.toMillis();
        }
        Path held = one.toPath().resolve(LOCK);
        if (Files.notExists(held)) {
            return one.lastModified() < System.currentTimeMillis() - JUST_MADE.toMillis();
        }
        try (FileChannel channel = FileChannel.open(held, StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        } catch (IOException | OverlappingFileLockException e) {
            return false;
        }
    }

    /** Made when it is first asked for, gone when the process ends by itself. */
    private static final class OfProcess {
        private static final WorkFolder FOLDER = made();

        private static WorkFolder made() {
            try {
                WorkFolder made = new WorkFolder(Path.of(System.getProperty("java.io.tmpdir")));
                Runtime.getRuntime()
                        .addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(made.folder.toFile())));
                return made;
            } catch (IOException e) {
                throw new UncheckedIOException("no folder for what is worked on", e);
            }
        }
    }
}
