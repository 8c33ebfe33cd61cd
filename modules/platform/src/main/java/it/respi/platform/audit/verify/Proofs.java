// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit.verify;

import com.google.crypto.tink.Mac;
import com.google.crypto.tink.PublicKeyVerify;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the history is checked against.
 *
 * @param mac the key of the chains; without it order, gaps and roots are checked, but not what entries say
 * @param seal the public key of the roots, or null
 * @param outside the file of roots that was kept outside, or null
 * @param tables tables whose rows the history vouches for
 */
public record Proofs(
        @Nullable Mac mac,
        @Nullable PublicKeyVerify seal,
        @Nullable Path outside,
        List<String> tables) {
    public Proofs {
        tables = List.copyOf(tables);
    }
}
