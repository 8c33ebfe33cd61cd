// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.crypto;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The keys of the network (chiavi). The first node of an empty database makes them; from then on the database knows
 * which keys belong to it, and a node without them, or with others, does not start: what it wrote nobody else could
 * read.
 */
@Component
public class Keys {
    private static final Logger log = LoggerFactory.getLogger(Keys.class);

    static {
        Algorithms.register();
    }

    private final KeyFolder folder;
    private final JdbcClient jdbc;
    private final Map<KeyPurpose, KeysetHandle> keys = new EnumMap<>(KeyPurpose.class);

    @Autowired
    Keys(@Value("${respi.keys.dir:${RESPI_KEYS_DIR:keys}}") Path folder, JdbcClient jdbc) {
        this(new KeyFolder(folder), jdbc);
    }

    /** Reads the keys, or makes those that this database has never known. */
    Keys(KeyFolder folder, JdbcClient jdbc) {
        this.folder = folder;
        this.jdbc = jdbc;
        for (KeyPurpose purpose : KeyPurpose.values()) {
            keys.put(purpose, load(purpose));
        }
    }

    /** The primitive of a purpose, such as {@code Aead} or {@code Mac}. */
    public <P> P primitive(KeyPurpose purpose, Class<P> kind) {
        try {
            return handle(purpose).getPrimitive(RegistryConfiguration.get(), kind);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("keys of " + purpose + " are of another kind", e);
        }
    }

    /** The half of a signing key that everybody may have, to check what was signed. */
    public String publicHalf(KeyPurpose purpose) {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(
                    handle(purpose).getPublicKeysetHandle());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("keys of " + purpose + " have no public half", e);
        }
    }

    synchronized KeysetHandle handle(KeyPurpose purpose) {
        return Objects.requireNonNull(keys.get(purpose));
    }

    /** From now on the purpose uses these keys, on this node and, at its next start, on every other. */
    synchronized void replace(KeyPurpose purpose, KeysetHandle fresh) {
        folder.write(purpose, fresh);
        keys.put(purpose, fresh);
        note(purpose);
    }

    /** The database knows the key in use, which stays when others go. */
    void note(KeyPurpose purpose) {
        jdbc.sql("update platform_key set primary_id = ? where purpose = ?")
                .params(primary(handle(purpose)), purpose.fileName())
                .update();
    }

    /** Other nodes may have made new keys meanwhile. */
    void readAgain() {
        for (KeyPurpose purpose : KeyPurpose.values()) {
            readAgain(purpose);
        }
    }

    /** Another node may have made a new key meanwhile. */
    synchronized void readAgain(KeyPurpose purpose) {
        folder.read(purpose).filter(read -> !read.equalsKeyset(handle(purpose))).ifPresent(read -> {
            folder.settle();
            keys.put(purpose, read);
        });
    }

    /** Where the operator asks for other keys. */
    Path folder() {
        return folder.path();
    }

    /** Since when the keys of a purpose are as they are. */
    Instant since(KeyPurpose purpose) {
        return folder.since(purpose);
    }

    /** One number for the keys of these purposes that are in use. */
    synchronized int generation(Set<KeyPurpose> purposes) {
        return purposes.stream()
                .sorted()
                .map(purpose -> primary(handle(purpose)))
                .toList()
                .hashCode();
    }

    /** Number of the key that is in use; not secret. */
    static int primary(KeysetHandle handle) {
        return handle.getPrimary().getId();
    }

    private KeysetHandle load(KeyPurpose purpose) {
        KeysetHandle read = folder.read(purpose).orElse(null);
        Integer known = knownPrimary(purpose);
        if (read == null) {
            if (known != null) {
                throw new KeysMissing(folder.path(), purpose);
            }
            read = make(purpose);
        }
        if (known == null) {
            folder.settle();
            jdbc.sql("insert ignore into platform_key (purpose, primary_id) values (?, ?)")
                    .params(purpose.fileName(), primary(read))
                    .update();
            known = Objects.requireNonNull(knownPrimary(purpose));
        }
        if (!contains(read, known)) {
            throw new KeysMissing(folder.path(), purpose);
        }
        return read;
    }

    private KeysetHandle make(KeyPurpose purpose) {
        try {
            KeysetHandle made = KeysetHandle.generateNew(purpose.parameters());
            if (!folder.writeFirst(purpose, made)) {
                return folder.read(purpose).orElseThrow();
            }
            log.warn(
                    "Made the key {} in {}: keep a copy of that folder, without it the data cannot be read",
                    purpose.fileName(),
                    folder.path());
            return made;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key can be made for " + purpose, e);
        }
    }

    private static boolean contains(KeysetHandle handle, int id) {
        for (int i = 0; i < handle.size(); i++) {
            if (handle.getAt(i).getId() == id) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Integer knownPrimary(KeyPurpose purpose) {
        return jdbc.sql("select primary_id from platform_key where purpose = ?")
                .param(purpose.fileName())
                .query(Integer.class)
                .optional()
                .orElse(null);
    }
}
