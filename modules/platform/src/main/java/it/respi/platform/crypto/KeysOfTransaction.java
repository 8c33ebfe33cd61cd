// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.crypto;

import com.google.crypto.tink.Aead;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Data keys made in a transaction that has not ended. They become known to others only with its commit: what is sealed with
 * a key that was rolled back nobody could ever open.
 */
final class KeysOfTransaction implements TransactionSynchronization {
    private final DataKeys of;
    private final Map<Long, Aead> made = new HashMap<>();

    private KeysOfTransaction(DataKeys of) {
        this.of = of;
    }

    static @Nullable Aead find(DataKeys of, long owner) {
        Object current = TransactionSynchronizationManager.getResource(of);
        return current instanceof KeysOfTransaction keys ? keys.made.get(owner) : null;
    }

    /** False when there is no transaction: then the key is in the database already. */
    static boolean remember(DataKeys of, long owner, Aead key) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return false;
        }
        if (!(TransactionSynchronizationManager.getResource(of) instanceof KeysOfTransaction)) {
            KeysOfTransaction fresh = new KeysOfTransaction(of);
            TransactionSynchronizationManager.bindResource(of, fresh);
            TransactionSynchronizationManager.registerSynchronization(fresh);
        }
        if (TransactionSynchronizationManager.getResource(of) instanceof KeysOfTransaction keys) {
            keys.made.put(owner, key);
        }
        return true;
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResourceIfPossible(of);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(of, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(of);
        if (status == STATUS_COMMITTED) {
            made.forEach(of::known);
        }
    }
}
