// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.crypto;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeyVerify;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;

/** Keys for a program that only checks: it makes none and asks no database which ones belong to it. */
public final class OfflineKeys {
    static {
        Algorithms.register();
    }

    private OfflineKeys() {}

    /** The primitive of a purpose from a folder of keys; empty when the folder has no such key. */
    public static <P> Optional<P> read(Path folder, KeyPurpose purpose, Class<P> kind) {
        return new KeyFolder(folder).read(purpose).map(handle -> primitive(handle, kind));
    }

    /** What checks signatures by the secret key in a folder; empty when the folder has none. */
    public static Optional<PublicKeyVerify> verifier(Path folder, KeyPurpose purpose) {
        return new KeyFolder(folder).read(purpose).map(handle -> {
            try {
                return primitive(handle.getPublicKeysetHandle(), PublicKeyVerify.class);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("keys of " + purpose + " have no public half", e);
            }
        });
    }

    /** What checks signatures by a public key, as {@link Keys#publicHalf} gave it out. */
    public static PublicKeyVerify verifier(String publicHalf) {
        try {
            return primitive(TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(publicHalf), PublicKeyVerify.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a public key", e);
        }
    }

    private static <P> P primitive(KeysetHandle handle, Class<P> kind) {
        try {
            return handle.getPrimitive(RegistryConfiguration.get(), kind);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key of another kind than " + kind.getSimpleName(), e);
        }
    }
}
