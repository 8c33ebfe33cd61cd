// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.crypto;

import com.google.crypto.tink.KeysetHandle;
import java.security.GeneralSecurityException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Replaces the wrapping key (rotazione delle chiavi). What is sealed stays as it is; only the data keys are wrapped
 * anew, some hundred at a time, while everybody works on.
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
        try {
            KeysetHandle fresh = KeysetHandle.newBuilder(keys.handle(KeyPurpose.WRAPPING))
                    .addEntry(KeysetHandle.generateEntryFromParameters(KeyPurpose.WRAPPING.parameters())
                            .withRandomId()
                            .makePrimary())
                    .build();
            keys.replace(KeyPurpose.WRAPPING, fresh);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no new wrapping key can be made", e);
        }
    }

    /** Wraps the next data keys that an older key wrapped; 0 when none is left. */
    public int continueWithBatch() {
        Integer changed = transaction.execute(status -> {
            int primary = Keys.primary(keys.handle(KeyPurpose.WRAPPING));
            List<Wrapped> old = jdbc.sql("select owner_id, wrapped from platform_data_key where wrapping_id <> ?"
                            + " order by owner_id limit " + BATCH + " for update")
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
