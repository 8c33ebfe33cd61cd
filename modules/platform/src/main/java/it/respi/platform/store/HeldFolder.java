// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.store;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A folder of this process below a common one. A lock of the operating system says that the process lives: what a killed
 * one left is removed by any other.
 */
final class HeldFolder implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(HeldFolder.class);

    static final String LOCK = "held";

    /** Between making a folder and locking it. */
    private static final Duration JUST_MADE = Duration.ofSeconds(10);

    /** Where the file system knows no locks, the time tells. */
    private static final Duration LONG_AGO = Duration.ofDays(1);

    private final Path parent;
    private final String name;
    private final Path folder;
    private final FileChannel lock;

    /** @param name what the names of all such folders in {@code parent} begin with */
    HeldFolder(Path parent, String name) throws IOException {
        this.parent = parent;
        this.name = name;
        this.folder = Files.createTempDirectory(parent, name);
        this.lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            hold();
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private void hold() throws IOException {
        boolean held;
        try {
            held = lock.tryLock() != null;
        } catch (IOException e) {
            log.warn("The file system of {} knows no locks: what a killed node leaves stays for a day", parent);
            return;
        }
        if (!held || Files.notExists(folder.resolve(LOCK))) {
            throw new IOException("another process holds or removed " + folder);
        }
    }

    Path path() {
        return folder;
    }

    /** Removes the folders whose process is gone; how many that were. */
    int sweep() {
        int gone = 0;
        File[] all = parent.toFile().listFiles((in, other) -> other.startsWith(name));
        for (File one : all == null ? new File[0] : all) {
            if (isLeft(one) && FileSystemUtils.deleteRecursively(one)) {
                gone++;
            }
        }
        return gone;
    }

    private boolean isLeft(File one) {
        if (one.toPath().equals(folder) || !one.isDirectory()) {
            return false;
        }
        Path held = one.toPath().resolve(LOCK);
        if (Files.notExists(held)) {
            return isOlder(one, JUST_MADE);
        }
        try (FileChannel channel = FileChannel.open(held, StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            return isOlder(one, LONG_AGO);
        }
    }

    private static boolean isOlder(File one, Duration age) {
        return one.lastModified() < System.currentTimeMillis() - age.toMillis();
    }

    /** Removes it with all that is in it. */
    @Override
    public void close() throws IOException {
        lock.close();
        FileSystemUtils.deleteRecursively(folder.toFile());
    }
}
