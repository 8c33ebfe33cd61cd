// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.store;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Documents in a folder ({@code respi.documents.dir}), which several nodes may share: {@code objects/ab/abcd...} for what
 * is kept, {@code incoming} for what is being looked at.
 */
@Component
class FolderStore implements DocumentStore {
    private static final int BUFFER = 64 * 1024;

    /** No upload takes this long: what is older was left behind by a crash. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Path objects;
    private final Path incoming;

    @Autowired
    FolderStore(@Value("${respi.documents.dir}") String folder) {
        this(Path.of(folder).toAbsolutePath());
    }

    FolderStore(Path folder) {
        this.objects = folder.resolve("objects");
        this.incoming = folder.resolve("incoming");
        try {
            Files.createDirectories(objects);
            Files.createDirectories(incoming);
            removeAbandoned();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the documents cannot be written: " + folder, e);
        }
    }

    @Override
    public Received receive(InputStream content, long mostBytes) throws IOException {
        Path file = temporary();
        try {
            MessageDigest digest = sha256();
            long size = fill(file, content, digest, mostBytes);
            return new FolderReceived(objects, file, size, ContentHash.of(digest.digest()));
        } catch (IOException | RuntimeException e) {
            FolderReceived.discard(file);
            throw e;
        }
    }

    @Override
    public InputStream open(ContentHash hash) {
        try {
            return Files.newInputStream(folder(objects, hash).resolve(hash.hex()));
        } catch (IOException e) {
            throw new StoreUnavailable(e);
        }
    }

    /** Where the content of that hash stands; 256 folders keep each of them small. */
    static Path folder(Path objects, ContentHash hash) {
        return objects.resolve(hash.hex().substring(0, 2));
    }

    /** Copies at most {@code mostBytes}; a failure to write is told apart from a failure to read. */
    static long copy(InputStream content, OutputStream target, MessageDigest digest, long mostBytes)
            throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            size += read;
            if (size > mostBytes) {
                throw new RuleBroken("upload.too-large");
            }
            digest.update(buffer, 0, read);
            write(target, buffer, read);
        }
        return size;
    }

    private static void write(OutputStream target, byte[] buffer, int length) {
        try {
            target.write(buffer, 0, length);
        } catch (IOException e) {
            throw new StoreUnavailable(e);
        }
    }

    private static long fill(Path file, InputStream content, MessageDigest digest, long mostBytes) throws IOException {
        try (OutputStream target = Files.newOutputStream(file)) {
            return copy(content, target, digest, mostBytes);
        } catch (NoSuchFileException e) {
            throw new StoreUnavailable(e);
        }
    }

    private Path temporary() {
        try {
            return Files.createTempFile(incoming, "", ".part");
        } catch (IOException e) {
            throw new StoreUnavailable(e);
        }
    }

    private void removeAbandoned() throws IOException {
        Instant limit = Instant.now().minus(ABANDONED);
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(incoming, "*.part")) {
            for (Path part : parts) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
