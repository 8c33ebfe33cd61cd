// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A content in the folder of what is being looked at. */
final class FolderReceived implements DocumentStore.Received {
    private final Path objects;
    private final Path file;
    private final long size;
    private final ContentHash hash;

    FolderReceived(Path objects, Path file, long size, ContentHash hash) {
        this.objects = objects;
        this.file = file;
        this.size = size;
        this.hash = hash;
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public ContentHash hash() {
        return hash;
    }

    @Override
    public void keep() {
        try {
            Path folder = FolderStore.folder(objects, hash);
            Path target = folder.resolve(hash.hex());
            if (isThere(target)) {
                return;
            }
            Files.createDirectories(folder);
            force(file, StandardOpenOption.WRITE);
            // two at once: the second puts the same bytes in the place of the same bytes
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
            forceFolder(folder);
            forceFolder(objects);
        } catch (IOException e) {
            throw new StoreUnavailable(e);
        }
    }

    @Override
    public void close() {
        Incoming.discard(file);
    }

    /** An object of another size was damaged outside Respi: the sound content takes its place. */
    private boolean isThere(Path target) throws IOException {
        return Files.exists(target) && Files.size(target) == size;
    }

    // a name in a folder is durable only when the folder is; Windows does it by itself and knows no such call
    private static void forceFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            force(folder, StandardOpenOption.READ);
        }
    }

    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }
}
