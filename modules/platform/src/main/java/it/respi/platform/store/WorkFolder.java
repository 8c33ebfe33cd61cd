// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.store;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of this process for what is on the disk only while it is worked on. A lock says that the process lives: what
 * a killed one left is removed by the next that starts.
 */
public final class WorkFolder {
    private static final String NAME = "respi-work";

    /** Names that were used before there was a folder for all. */
    private static final String BEFORE = "respi-(page|job|reading).*";

    private static final Duration LONG_AGO = Duration.ofHours(2);

    private final Path parent;
    private final HeldFolder folder;

    WorkFolder(Path parent) throws IOException {
        this.parent = parent;
        this.folder = HeldFolder.in(parent, NAME);
    }

    /** A fresh file, which whoever asks for it deletes. */
    public static Path file(String prefix) throws IOException {
        return Files.createTempFile(OfProcess.FOLDER.path(), prefix, "");
    }

    /** A fresh folder, which whoever asks for it deletes. */
    public static Path folder(String prefix) throws IOException {
        return Files.createTempDirectory(OfProcess.FOLDER.path(), prefix);
    }

    static WorkFolder ofProcess() {
        return OfProcess.FOLDER;
    }

    Path path() {
        return folder.path();
    }

    /** Removes what killed processes left; how many folders and files that were. */
    int sweep() {
        int gone = folder.sweep();
        File[] before = parent.toFile().listFiles((in, name) -> name.matches(BEFORE));
        for (File one : before == null ? new File[0] : before) {
            if (isLeft(one) && FileSystemUtils.deleteRecursively(one)) {
                gone++;
            }
        }
        return gone;
    }

    private static boolean isLeft(File one) {
        return one.lastModified() < System.currentTimeMillis() - LONG_AGO.toMillis();
    }

    /** Made when it is first asked for, gone when the process ends by itself. */
    private static final class OfProcess {
        private static final WorkFolder FOLDER = made();

        private static WorkFolder made() {
            try {
                WorkFolder made = new WorkFolder(Path.of(System.getProperty("java.io.tmpdir")));
                Runtime.getRuntime()
                        .addShutdownHook(new Thread(() ->
                                FileSystemUtils.deleteRecursively(made.path().toFile())));
                return made;
            } catch (IOException e) {
                throw new UncheckedIOException("no folder for what is worked on", e);
            }
        }
    }
}
