// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.crypto;

import com.google.crypto.tink.KeysetHandle;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Replaces keys (rotazione delle chiavi) while everybody works on. A new wrapping key leaves what is sealed as it is; only the
 * data keys are wrapped anew, some hundred at a time. New index keys find together with the old ones until everything was
 * marked anew.
 */
@Component
public class KeyRotation {
    private static final int BATCH = 500;

    private final Keys keys;
    private final DataKeys dataKeys;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    KeyRotation(Keys keys, DataKeys dataKeys, JdbcClient jdbc, TransactionTemplate transaction) {
        this.keys = keys;
        this.dataKeys = dataKeys;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Makes a new wrapping key and uses it from now on; the old one still opens what it wrapped. */
    public void begin() {
        keys.replace(
                KeyPurpose.WRAPPING,
                changed(
                        KeyPurpose.WRAPPING,
                        keyset -> keyset.addEntry(fresh(KeyPurpose.WRAPPING).makePrimary())));
    }

    /** Whether some data keys wait to be wrapped by the key in use. */
    public boolean isUnfinished() {
        return !jdbc.sql("select 1 from platform_data_key where wrapping_id not in (0, ?) limit 1")
                .param(Keys.primary(keys.handle(KeyPurpose.WRAPPING)))
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    /** Makes new index keys. They only find until every node knows them; then {@link #useIndexKeys}. */
    public void addIndexKeys() {
        KeyPurpose.INDEXES.forEach(purpose ->
                keys.replace(purpose, changed(purpose, keyset -> keyset.addEntry(fresh(purpose)))));
    }

    /** From now on the newest index keys make the marks; the old ones still find what was not marked anew. */
    public void useIndexKeys() {
        KeyPurpose.INDEXES.forEach(purpose -> keys.replace(
                purpose,
                changed(purpose, keyset -> keyset.getAt(keyset.size() - 1).makePrimary())));
    }

    /** Forgets the old index keys; everything was marked anew. */
    public void dropOldIndexKeys() {
        KeyPurpose.INDEXES.forEach(purpose -> keys.replace(purpose, changed(purpose, keyset -> {
            for (int i = keyset.size() - 1; i >= 0; i--) {
                if (!keyset.getAt(i).isPrimary()) {
                    keyset.deleteAt(i);
                }
            }
        })));
    }

    /** Whether the operator asked for it, by a file {@code rotate-<what>} in the folder of the keys; asked once. */
    public boolean isAskedFor(String what) {
        return keys.taken("rotate-" + what);
    }

    /** Keys that other nodes made become known here. */
    public void readAgain() {
        for (KeyPurpose purpose : KeyPurpose.values()) {
            keys.readAgain(purpose);
        }
    }

    private KeysetHandle changed(KeyPurpose purpose, Consumer<KeysetHandle.Builder> change) {
        try {
            KeysetHandle.Builder keyset = KeysetHandle.newBuilder(keys.handle(purpose));
            change.accept(keyset);
            return keyset.build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keys of " + purpose + " cannot be changed", e);
        }
    }

    private static KeysetHandle.Builder.Entry fresh(KeyPurpose purpose) {
        return KeysetHandle.generateEntryFromParameters(purpose.parameters()).withRandomId();
    }

    /** Wraps the next data keys that an older key wrapped; 0 when none is left. */
    public int continueWithBatch() {
        Integer changed = transaction.execute(status -> {
            int primary = Keys.primary(keys.handle(KeyPurpose.WRAPPING));
            List<Wrapped> old = jdbc.sql("select owner_id, wrapped from platform_data_key where wrapping_id not in (0, ?)"
                            + " order by wrapping_id, owner_id limit " + BATCH + " for update")
                    .param(primary)
                    .query(Wrapped.class)
                    .list();
            old.forEach(key -> jdbc.sql("update platform_data_key set wrapped = ?, wrapping_id = ? where owner_id = ?")
                    .params(dataKeys.wrappedAnew(key.ownerId(), key.wrapped()), primary, key.ownerId())
                    .update());
            return old.size();
        });
        return changed == null ? 0 : changed;
    }

    private record Wrapped(long ownerId, byte[] wrapped) {}
}
