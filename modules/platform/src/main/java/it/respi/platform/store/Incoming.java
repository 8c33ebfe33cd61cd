// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.store;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * What is being looked at, before it is kept or thrown away: in a folder of this process, beside the objects, because it
 * is moved to them. What a killed node left half received is removed at the start of any node and every hour.
 */
final class Incoming implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Incoming.class);
    private static final int BUFFER = 64 * 1024;
    private static final String NAME = "node";

    /** Files without a folder are of the version before; none took this long. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Path parent;
    private HeldFolder folder;

    Incoming(Path parent) {
        this.parent = parent;
        try {
            Files.createDirectories(parent);
            this.folder = HeldFolder.in(parent, NAME);
            sweep();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the documents cannot be written: " + parent, e);
        }
    }

    @Scheduled(initialDelayString = "PT1H", fixedDelayString = "PT1H")
    void sweep() throws IOException {
        int gone = removeAbandoned() + held().sweep();
        if (gone > 0) {
            log.info("Removed what killed nodes had half received: {}", gone);
        }
    }

    /** Made anew if something outside removed it. */
    private synchronized HeldFolder held() throws IOException {
        if (Files.notExists(folder.path())) {
            folder = HeldFolder.in(parent, NAME);
        }
        return folder;
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

    /** Deletes a temporary file; one that stays goes with the folder of this process. */
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
            return Files.createTempFile(held().path(), "", ".part");
        } catch (IOException e) {
            throw new StoreUnavailable(e);
        }
    }

    private int removeAbandoned() {
        long limit = System.currentTimeMillis() - ABANDONED.toMillis();
        File[] parts = parent.toFile().listFiles((in, name) -> name.endsWith(".part"));
        int gone = 0;
        for (File part : parts == null ? new File[0] : parts) {
            if (part.lastModified() < limit && part.delete()) {
                gone++;
            }
        }
        return gone;
    }

    @Override
    public synchronized void close() throws IOException {
        folder.close();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
