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

    private static final int TRIES = 10;

    private final Path parent;
    private final String name;
    private final Path folder;
    private final FileChannel lock;

    private HeldFolder(Path parent, String name) throws IOException {
        this.parent = parent;
        this.name = name;
        this.folder = Files.createTempDirectory(parent, name);
        this.lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /**
     * A fresh one; another that sweeps in this moment may take it for left, before it is locked.
     *
     * @param name what the names of all such folders in {@code parent} begin with
     */
    static HeldFolder in(Path parent, String name) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            HeldFolder made = new HeldFolder(parent, name);
            if (made.holds()) {
                return made;
            }
            made.close();
        }
        throw new IOException("no folder can be held in " + parent);
    }

    private boolean holds() {
        try {
            return lock.tryLock() != null && Files.exists(folder.resolve(LOCK));
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            log.warn("The file system of {} knows no locks: what a killed node leaves stays for a day", parent);
            return true;
        }
    }

    Path path() {
        return folder;
    }

    /** Removes the folders whose process is gone; how many that were. */
    int sweep() {
        File[] all = parent.toFile().listFiles((in, other) -> other.startsWith(name));
        int gone = 0;
        for (File one : all == null ? new File[0] : all) {
            if (!one.toPath().equals(folder) && one.isDirectory() && removedIfLeft(one)) {
                gone++;
            }
        }
        return gone;
    }

    private static boolean removedIfLeft(File one) {
        Path held = one.toPath().resolve(LOCK);
        if (Files.notExists(held)) {
            return isOlder(one, JUST_MADE) && FileSystemUtils.deleteRecursively(one);
        }
        try (FileChannel channel = FileChannel.open(held, StandardOpenOption.WRITE)) {
            // held while it is removed, so that nobody takes it in between
            return channel.tryLock() != null && FileSystemUtils.deleteRecursively(one);
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            return isOlder(one, LONG_AGO) && FileSystemUtils.deleteRecursively(one);
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
