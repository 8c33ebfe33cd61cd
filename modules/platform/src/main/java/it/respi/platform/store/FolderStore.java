// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Documents in a folder ({@code respi.documents.dir}), which several nodes may share: {@code objects/ab/abcd...} for
 * what is kept, {@code incoming} for what is being looked at.
 */
final class FolderStore implements DocumentStore {
    private final Path objects;
    private final Incoming incoming;

    FolderStore(Path folder, Incoming incoming) {
        this.objects = folder.resolve("objects");
        this.incoming = incoming;
        try {
            Files.createDirectories(objects);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the documents cannot be written: " + folder, e);
        }
    }

    @Override
    public Received receive(InputStream content, long mostBytes) throws IOException {
        Incoming.Taken taken = incoming.take(content, mostBytes);
        return new FolderReceived(objects, taken.file(), taken.size(), taken.hash());
    }

    @Override
    public InputStream open(ContentHash hash) {
        try {
            return Files.newInputStream(folder(objects, hash).resolve(hash.hex()));
        } catch (IOException e) {
            throw new StoreUnavailable(e);
        }
    }

    @Override
    public void remove(ContentHash hash) {
        try {
            Files.deleteIfExists(folder(objects, hash).resolve(hash.hex()));
        } catch (IOException e) {
            throw new StoreUnavailable(e);
        }
    }

    /** Where the content of that hash stands; 256 folders keep each of them small. */
    static Path folder(Path objects, ContentHash hash) {
        return objects.resolve(hash.hex().substring(0, 2));
    }
}
