// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.crypto;

import com.google.crypto.tink.KeysetHandle;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Replaces keys (rotazione delle chiavi) while everybody works on. A new wrapping key leaves what is sealed as it is; only the
 * data keys are wrapped anew, some hundred at a time. New index keys find together with the old ones until everything was
 * marked anew. One node at a time changes keys; each step may break off anywhere and is completed by asking for it again.
 */
@Component
public class KeyRotation {
    private static final int BATCH = 500;

    private final Keys keys;
    private final KeyChange change;
    private final DataKeys dataKeys;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    KeyRotation(Keys keys, DataKeys dataKeys, JdbcClient jdbc, TransactionTemplate transaction) {
        this.keys = keys;
        this.change = new KeyChange(keys, jdbc, transaction);
        this.dataKeys = dataKeys;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** {@link #begin} if the operator asked for it by a file {@code rotate-wrapping} in the folder of the keys; false otherwise. */
    public boolean beginIfAsked() {
        return change.ifAsked(RotationRequest.of(keys.folder(), "wrapping"), () -> true, this::newWrappingKey);
    }

    /** Makes a new wrapping key and uses it from now on; the old one still opens what it wrapped. */
    public void begin() {
        change.alone(this::newWrappingKey);
    }

    /** Whether some data keys wait to be wrapped by the key in use. */
    public boolean isUnfinished() {
        return !jdbc.sql("select 1 from platform_data_key where wrapping_id not in (0, ?) limit 1")
                .param(Keys.primary(keys.handle(KeyPurpose.WRAPPING)))
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    /**
     * {@link #addIndexKeys} if the operator asked for it by a file {@code rotate-indexes} in the folder of the keys; false
     * otherwise, and while an earlier change goes on.
     */
    public boolean addIndexKeysIfAsked() {
        RotationRequest request = RotationRequest.of(keys.folder(), "indexes");
        return change.ifAsked(
                request,
                () -> IndexKeyStep.now(keys).equals(Set.of(IndexKeyStep.ALONE))
                        || request.isBegun() && IndexKeyStep.now(keys).contains(IndexKeyStep.PREPARED),
                this::newIndexKeys);
    }

    /** Makes new index keys where there are none. They only find until every node knows them; then {@link #useIndexKeys}. */
    public void addIndexKeys() {
        change.alone(this::newIndexKeys);
    }

    /** From now on the newest index keys make the marks; the old ones still find what was not marked anew. */
    public void useIndexKeys() {
        change.alone(() -> eachAt(
                IndexKeyStep.PREPARED, keyset -> keyset.getAt(keyset.size() - 1).makePrimary()));
    }

    /** Forgets the old index keys, when everything was marked anew; false when there is nothing to forget yet. */
    public boolean dropOldIndexKeys() {
        change.alone(() -> KeyPurpose.INDEXES.forEach(
                keys::note)); // never is the database left with the number of a key that goes
        return change.aloneIf(() -> {
            Set<IndexKeyStep> now = IndexKeyStep.now(keys);
            if (now.contains(IndexKeyStep.PREPARED) || !now.contains(IndexKeyStep.USED)) {
                return false;
            }
            eachAt(IndexKeyStep.USED, KeyRotation::dropOthers);
            return true;
        });
    }

    /** Keys that other nodes made become known here. */
    public void readAgain() {
        keys.readAgain();
    }

    /** Wraps the next data keys that an older key wrapped; 0 when none is left. */
    public int continueWithBatch() {
        Integer changed = transaction.execute(status -> {
            int primary = Keys.primary(keys.handle(KeyPurpose.WRAPPING));
            List<Wrapped> old = jdbc.sql(
                            "select owner_id, wrapped from platform_data_key where wrapping_id not in (0, ?)"
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

    private void newWrappingKey() {
        change.of(
                KeyPurpose.WRAPPING,
                keyset -> keyset.addEntry(fresh(KeyPurpose.WRAPPING).makePrimary()));
    }

    private void newIndexKeys() {
        for (KeyPurpose purpose : KeyPurpose.INDEXES) {
            if (IndexKeyStep.of(keys.handle(purpose)) == IndexKeyStep.ALONE) {
                change.of(purpose, keyset -> keyset.addEntry(fresh(purpose)));
            }
        }
    }

    private void eachAt(IndexKeyStep step, Consumer<KeysetHandle.Builder> what) {
        for (KeyPurpose purpose : KeyPurpose.INDEXES) {
            if (IndexKeyStep.of(keys.handle(purpose)) == step) {
                change.of(purpose, what);
            }
        }
    }

    private static void dropOthers(KeysetHandle.Builder keyset) {
        for (int i = keyset.size() - 1; i >= 0; i--) {
            if (!keyset.getAt(i).isPrimary()) {
                keyset.deleteAt(i);
            }
        }
    }

    private static KeysetHandle.Builder.Entry fresh(KeyPurpose purpose) {
        return KeysetHandle.generateEntryFromParameters(purpose.parameters()).withRandomId();
    }

    private record Wrapped(long ownerId, byte[] wrapped) {}
}
