// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.crypto;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One data key for each person (the owner of what is sealed), wrapped by the key of the network. Deleting the row makes
 * every copy of what it sealed unreadable, those in backups too (art. 17 GDPR).
 */
@Component
class DataKeys {
    private static final int MOST_IN_MEMORY = 10_000;

    private final Keys keys;
    private final JdbcClient jdbc;
    // another node may erase a key: it is gone everywhere within this age
    private final Cache<Long, Aead> opened = Caffeine.newBuilder()
            .maximumSize(MOST_IN_MEMORY)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    DataKeys(Keys keys, JdbcClient jdbc) {
        this.keys = keys;
        this.jdbc = jdbc;
    }

    /** The key of that owner, made now if it has none. */
    Aead forSealing(long owner) {
        return find(owner).orElseGet(() -> {
            make(owner);
            return find(owner).orElseThrow();
        });
    }

    /** The key of that owner; empty when it was erased. */
    Optional<Aead> find(long owner) {
        Aead known = opened.getIfPresent(owner);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Aead> read = jdbc.sql("select wrapped from platform_data_key where owner_id = ?")
                .param(owner)
                .query(byte[].class)
                .optional()
                .map(wrapped -> unwrap(owner, wrapped));
        read.ifPresent(key -> opened.put(owner, key));
        return read;
    }

    void erase(long owner) {
        jdbc.sql("delete from platform_data_key where owner_id = ?")
                .param(owner)
                .update();
        opened.invalidate(owner);
    }

    private void make(long owner) {
        try {
            KeysetHandle fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            jdbc.sql("insert ignore into platform_data_key (owner_id, wrapping_id, wrapped) values (?, ?, ?)")
                    .params(owner, Keys.primary(keys.handle(KeyPurpose.WRAPPING)), wrap(owner, fresh))
                    .update();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no data key can be made", e);
        }
    }

    /** The same data key, wrapped by the wrapping key that is in use now. */
    byte[] wrappedAnew(long owner, byte[] wrapped) {
        try {
            return wrap(owner, TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, wrapping(), context(owner)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("data key " + owner + " cannot be unwrapped", e);
        }
    }

    private byte[] wrap(long owner, KeysetHandle key) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, wrapping(), context(owner));
    }

    private Aead unwrap(long owner, byte[] wrapped) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, wrapping(), context(owner))
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("data key " + owner + " cannot be unwrapped", e);
        }
    }

    private Aead wrapping() {
        return keys.primitive(KeyPurpose.WRAPPING, Aead.class);
    }

    private static byte[] context(long owner) {
        return ("data-key|" + owner).getBytes(StandardCharsets.UTF_8);
    }
}
