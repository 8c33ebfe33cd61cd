// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.crypto;

import com.google.crypto.tink.KeysetHandle;
import java.security.GeneralSecurityException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes the files of keys, one node at a time: two that change a file at once would lose the key of one of them. */
final class KeyChange {
    private final Keys keys;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    KeyChange(Keys keys, JdbcClient jdbc, TransactionTemplate transaction) {
        this.keys = keys;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** While no other node changes keys, and with what others changed before. */
    void alone(Runnable change) {
        aloneIf(() -> {
            change.run();
            return true;
        });
    }

    /** As {@link #alone}; tells what the change told. */
    boolean aloneIf(BooleanSupplier change) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            jdbc.sql("select purpose from platform_key order by purpose for update")
                    .query(String.class)
                    .list();
            keys.readAgain();
            return change.getAsBoolean();
        }));
    }

    /** Carries out what the operator asked for, once; false when nobody asked, or it has to wait. */
    boolean ifAsked(RotationRequest request, BooleanSupplier possible, Runnable change) {
        return request.isThere()
                && aloneIf(() -> {
                    if (!request.isThere() || !possible.getAsBoolean()) {
                        return false;
                    }
                    request.begin();
                    change.run();
                    request.end();
                    return true;
                });
    }

    /** Changes the keys of a purpose. */
    void of(KeyPurpose purpose, Consumer<KeysetHandle.Builder> change) {
        try {
            KeysetHandle.Builder keyset = KeysetHandle.newBuilder(keys.handle(purpose));
            change.accept(keyset);
            keys.replace(purpose, keyset.build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keys of " + purpose + " cannot be changed", e);
        }
    }
}
