// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.crypto;

import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Finds sealed numbers without opening them: equal numbers have equal marks, and whoever has only the database learns
 * nothing else. Never for fields with few values, whose frequency would tell them (sex, nationality, state).
 */
@Component
public class BlindIndex {
    /** Bytes of a mark, {@code binary(16)} in a table. */
    private static final int LENGTH = 16;

    private final Keys keys;

    BlindIndex(Keys keys) {
        this.keys = keys;
    }

    /** The mark of a number; upper and lower case, spaces and separators do not matter. */
    public byte[] of(KeyPurpose purpose, String number) {
        try {
            return keys.primitive(purpose, PrfSet.class)
                    .computePrimary(normal(number).getBytes(StandardCharsets.UTF_8), LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no mark can be made", e);
        }
    }

    private static String normal(String number) {
        return Normalizer.normalize(number, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
