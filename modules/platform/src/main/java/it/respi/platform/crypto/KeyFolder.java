// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.crypto;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Optional;

/**
 * The folder of the keys, one file for each purpose; it lives outside the database and outside its backups. What was written
 * is on the disk when a method returns: the database commits what these keys seal right afterwards.
 */
final class KeyFolder {
    private final Path folder;
    private final Disk disk;

    KeyFolder(Path folder) {
        this(folder, Disk.ofThisMachine());
    }

    KeyFolder(Path folder, Disk disk) {
        this.folder = folder.toAbsolutePath();
        this.disk = disk;
    }

    Path path() {
        return folder;
    }

    Optional<KeysetHandle> read(KeyPurpose purpose) {
        Path file = file(purpose);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not a key: " + file, e);
        }
    }

    /** Keeps the keys of a purpose that had none; false when another node of this folder was quicker. */
    boolean writeFirst(KeyPurpose purpose, KeysetHandle keys) {
        return placed(purpose, keys, fresh -> {
            try {
                Files.createLink(file(purpose), fresh);
                return true;
            } catch (FileAlreadyExistsException quicker) {
                return false;
            }
        });
    }

    /** Replaces the keys of a purpose. */
    void write(KeyPurpose purpose, KeysetHandle keys) {
        placed(purpose, keys, fresh -> {
            Files.move(fresh, file(purpose), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return true;
        });
    }

    /** What another node has just put here is on the disk from now on. */
    void settle() {
        try {
            disk.force(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Instant since(KeyPurpose purpose) {
        try {
            return Files.getLastModifiedTime(file(purpose)).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** First the content, then the name: a name is never there without its content, and a failure leaves nothing behind. */
    private boolean placed(KeyPurpose purpose, KeysetHandle keys, Placing placing) {
        String content = content(purpose, keys);
        try {
            make(folder);
            Path fresh = empty(purpose);
            try {
                Files.writeString(fresh, content);
                disk.force(fresh);
                boolean placed = placing.place(fresh);
                disk.force(folder);
                return placed;
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(KeyPurpose purpose, KeysetHandle keys) {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("keys of " + purpose + " cannot be written", e);
        }
    }

    /** A file beside the others that only its owner can read. */
    private Path empty(KeyPurpose purpose) throws IOException {
        return Files.createTempFile(
                folder,
                purpose.fileName(),
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private void make(Path missing) throws IOException {
        if (Files.isDirectory(missing)) {
            return;
        }
        Path parent = missing.getParent();
        if (parent != null) {
            make(parent);
            Files.createDirectories(missing); // another node may be quicker
            disk.force(parent);
        }
    }

    private Path file(KeyPurpose purpose) {
        return folder.resolve(purpose.fileName() + ".json");
    }

    /** Gives a file its name; false when the name is taken. */
    @FunctionalInterface
    private interface Placing {
        boolean place(Path fresh) throws IOException;
    }
}
