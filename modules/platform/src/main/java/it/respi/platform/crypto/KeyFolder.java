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

/** The folder of the keys, one file for each purpose; it lives outside the database and outside its backups. */
final class KeyFolder {
    private final Path folder;

    KeyFolder(Path folder) {
        this.folder = folder.toAbsolutePath();
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
        Path fresh = fresh(purpose, keys);
        try {
            Files.createLink(file(purpose), fresh);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fresh.toFile().delete();
        }
    }

    /** Removes a file; false when there was none, or another node was quicker. */
    boolean take(String name) {
        try {
            return Files.deleteIfExists(folder.resolve(name));
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

    /** Replaces the keys of a purpose. */
    void write(KeyPurpose purpose, KeysetHandle keys) {
        try {
            Files.move(
                    fresh(purpose, keys),
                    file(purpose),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file beside the others that only its owner can read. */
    private Path fresh(KeyPurpose purpose, KeysetHandle keys) {
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(
                    folder,
                    purpose.fileName(),
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return Files.writeString(
                    fresh, TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("keys of " + purpose + " cannot be written", e);
        }
    }

    private Path file(KeyPurpose purpose) {
        return folder.resolve(purpose.fileName() + ".json");
    }
}
