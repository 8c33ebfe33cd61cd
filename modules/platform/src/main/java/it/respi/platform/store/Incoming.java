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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of what is being looked at, before it is kept or thrown away. */
final class Incoming {
    private static final Logger log = LoggerFactory.getLogger(Incoming.class);
    private static final int BUFFER = 64 * 1024;

    /** No upload takes this long: what is older was left behind by a crash. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Path folder;

    Incoming(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            removeAbandoned();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the documents cannot be written: " + folder, e);
        }
    }

    /** A content in a temporary file. */
    record Taken(Path file, long size, ContentHash hash) {}

    /** Receives at most {@code mostBytes}. */
    Taken take(InputStream content, long mostBytes) throws IOException {
        Path file = temporary();
        try {
            MessageDigest digest = sha256();
            long size = fill(file, content, digest, mostBytes);
            return new Taken(file, size, ContentHash.of(digest.digest()));
        } catch (IOException | RuntimeException e) {
            discard(file);
            throw e;
        }
    }

    /** Deletes a temporary file; one that stays is deleted at a later start. */
    static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            log.warn("A temporary file stays for now: {}", e.getClass().getSimpleName());
        }
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
            return Files.createTempFile(folder, "", ".part");
        } catch (IOException e) {
            throw new StoreUnavailable(e);
        }
    }

    private void removeAbandoned() throws IOException {
        Instant limit = Instant.now().minus(ABANDONED);
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*.part")) {
            for (Path part : parts) {
                // 0 for one that another node finished meanwhile
                if (Instant.ofEpochMilli(part.toFile().lastModified()).isBefore(limit)) {
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
