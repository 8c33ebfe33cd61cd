// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.stack;

import it.respi.launcher.part.Folders;
import it.respi.launcher.part.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Two launchers never work on the same folder; the system gives the lock back when its holder dies, however it dies. */
final class InstanceLock implements AutoCloseable {

    private final FileLock lock;

    private InstanceLock(FileLock lock) {
        this.lock = lock;
    }

    /** Takes the lock of {@code folder}; refused when a living launcher holds it. */
    static InstanceLock take(Path folder) {
        Path file = Folders.create(folder).resolve("lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            @Nullable FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new StartRefused("folder.inUse", folder);
            }
            return new InstanceLock(lock);
        } catch (OverlappingFileLockException e) {
            // held by another thread of this very process
            throw new StartRefused(e, "folder.inUse", folder);
        } catch (IOException e) {
            throw new StartRefused(e, "folder.notWritable", folder);
        }
    }

    @Override
    public void close() {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
