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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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

    /**
     * The key of that owner, made now if it has none.
     *
     * @throws IllegalStateException when it was erased: what was forgotten is not begun again
     */
    Aead forSealing(long owner) {
        return find(owner).orElseGet(() -> make(owner));
    }

    /** The key of that owner; empty when it was erased. */
    Optional<Aead> find(long owner) {
        Aead known = inMemory(owner);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Aead> read = jdbc.sql("select wrapped from platform_data_key where owner_id = ?")
                .param(owner)
                .query(byte[].class)
                .optional()
                .filter(wrapped -> wrapped.length > 0)
                .map(wrapped -> unwrap(owner, wrapped));
        read.ifPresent(key -> known(owner, key));
        return read;
    }

    /** The wrapped key came with another statement: nothing has to be asked for it. */
    void read(long owner, byte[] wrapped) {
        if (wrapped.length > 0 && inMemory(owner) == null) {
            known(owner, unwrap(owner, wrapped));
        }
    }

    /** Makes the keys of those who have none, in two statements for all of them. */
    void prepare(Collection<Long> owners) {
        Set<Long> without = new TreeSet<>(owners);
        if (without.isEmpty()) {
            return;
        }
        jdbc.sql("select owner_id, wrapped from platform_data_key where owner_id in (:owners)")
                .param("owners", List.copyOf(without))
                .query(rs -> {
                    read(rs.getLong(1), rs.getBytes(2));
                    without.remove(rs.getLong(1));
                });
        List<KeysetHandle> made = without.stream().map(owner -> generate()).toList();
        insert(List.copyOf(without), made);
    }

    void known(long owner, Aead key) {
        opened.put(owner, key);
    }

    private @Nullable Aead inMemory(long owner) {
        Aead made = KeysOfTransaction.find(this, owner);
        return made != null ? made : opened.getIfPresent(owner);
    }

    /** For good: a row without a key stays in the place of the key, so that none is ever made again. */
    void erase(long owner) {
        jdbc.sql("insert into platform_data_key (owner_id, wrapping_id, wrapped) values (?, 0, '')"
                        + " on duplicate key update wrapping_id = 0, wrapped = ''")
                .param(owner)
                .update();
        opened.invalidate(owner);
    }

    /** For an owner that is over and never comes again. */
    void discard(long owner) {
        jdbc.sql("delete from platform_data_key where owner_id = ?")
                .param(owner)
                .update();
        opened.invalidate(owner);
    }

    private Aead make(long owner) {
        insert(List.of(owner), List.of(generate()));
        return find(owner).orElseThrow(() -> new IllegalStateException("the key of " + owner + " was erased"));
    }

    /** Two transactions may make the key of one owner: the table lets one in, and the other waits for it. */
    private void insert(List<Long> owners, List<KeysetHandle> made) {
        if (owners.isEmpty()) {
            return;
        }
        List<Object> params = new ArrayList<>();
        for (int i = 0; i < owners.size(); i++) {
            long owner = owners.get(i);
            params.addAll(List.of(owner, Keys.primary(keys.handle(KeyPurpose.WRAPPING)), wrap(owner, made.get(i))));
        }
        int inserted = jdbc.sql("insert ignore into platform_data_key (owner_id, wrapping_id, wrapped) values "
                        + String.join(", ", Collections.nCopies(owners.size(), "(?, ?, ?)")))
                .params(params)
                .update();
        for (int i = 0; inserted == owners.size() && i < owners.size(); i++) {
            Aead key = primitive(made.get(i));
            if (!KeysOfTransaction.remember(this, owners.get(i), key)) {
                known(owners.get(i), key);
            }
        }
    }

    private static KeysetHandle generate() {
        try {
            return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no data key can be made", e);
        }
    }

    /** The same data key, wrapped by the wrapping key that is in use now. */
    byte[] wrappedAnew(long owner, byte[] wrapped) {
        return wrap(owner, handle(owner, wrapped));
    }

    private byte[] wrap(long owner, KeysetHandle key) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, wrapping(), context(owner));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("data key " + owner + " cannot be wrapped", e);
        }
    }

    private Aead unwrap(long owner, byte[] wrapped) {
        return primitive(handle(owner, wrapped));
    }

    /** Another node may have wrapped it with a key that came after this node had started. */
    private KeysetHandle handle(long owner, byte[] wrapped) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, wrapping(), context(owner));
        } catch (GeneralSecurityException unknown) {
            keys.readAgain(KeyPurpose.WRAPPING);
            try {
                return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, wrapping(), context(owner));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("data key " + owner + " cannot be unwrapped", e);
            }
        }
    }

    private static Aead primitive(KeysetHandle key) {
        try {
            return key.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not a data key", e);
        }
    }

    private Aead wrapping() {
        return keys.primitive(KeyPurpose.WRAPPING, Aead.class);
    }

    private static byte[] context(long owner) {
        return ("data-key|" + owner).getBytes(StandardCharsets.UTF_8);
    }
}
