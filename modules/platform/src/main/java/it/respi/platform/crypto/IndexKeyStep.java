// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.crypto;

import com.google.crypto.tink.KeysetHandle;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far the change of one index key is. The purposes change one after the other: if that breaks off, some are a step ahead
 * of the others.
 */
enum IndexKeyStep {
    /** One key. */
    ALONE,
    /** A new key only finds. */
    PREPARED,
    /** The new key makes the marks, older ones still find. */
    USED;

    static IndexKeyStep of(KeysetHandle keyset) {
        if (keyset.size() == 1) {
            return ALONE;
        }
        return keyset.getAt(keyset.size() - 1).isPrimary() ? USED : PREPARED;
    }

    /** The steps at which the index keys are now; one when nothing broke off. */
    static Set<IndexKeyStep> now(Keys keys) {
        return KeyPurpose.INDEXES.stream()
                .map(purpose -> of(keys.handle(purpose)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(IndexKeyStep.class)));
    }
}
