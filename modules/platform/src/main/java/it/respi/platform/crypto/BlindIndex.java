// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.crypto;

import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Finds sealed numbers without opening them: equal numbers have equal marks, and whoever has only the database learns
 * nothing else. Never for fields with few values, whose frequency would tell them (sex, nationality, state).
 */
@Component
public class BlindIndex {
    /** Bytes of a mark, {@code binary(16)} in a table. */
    private static final int LENGTH = 16;

    private static final int FORM_LENGTH = 32;

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

    /**
     * The marks that a number may have: more than one while the keys of the purpose change, because not everything carries
     * the mark of the new one yet. The one in use comes first.
     */
    public List<byte[]> all(KeyPurpose purpose, String number) {
        try {
            PrfSet set = keys.primitive(purpose, PrfSet.class);
            byte[] text = normal(number).getBytes(StandardCharsets.UTF_8);
            List<byte[]> marks = new ArrayList<>();
            marks.add(set.computePrimary(text, LENGTH));
            for (Map.Entry<Integer, Prf> key : set.getPrfs().entrySet()) {
                if (key.getKey() != set.getPrimaryId()) {
                    marks.add(key.getValue().compute(text, LENGTH));
                }
            }
            return marks;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no mark can be made", e);
        }
    }

    /** The mark of a whole form, 32 bytes, from its hash: without the key nobody can try out what was typed. */
    public byte[] ofForm(byte[] hash) {
        try {
            return keys.primitive(KeyPurpose.FORM, PrfSet.class).computePrimary(hash, FORM_LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no mark can be made", e);
        }
    }

    /** Tells which keys are in use; what was marked under another number is marked anew. */
    public int generation() {
        return keys.generation(KeyPurpose.INDEXES);
    }

    /** Whether the keys are being changed: older ones still find what was not marked anew. */
    public boolean isChanging() {
        return !IndexKeyStep.now(keys).equals(Set.of(IndexKeyStep.ALONE));
    }

    /** Whether new keys are there that make no marks yet. */
    public boolean isPrepared() {
        return IndexKeyStep.now(keys).contains(IndexKeyStep.PREPARED);
    }

    /** Whether preparing them broke off: some purposes have no new key yet. */
    public boolean isHalfPrepared() {
        return IndexKeyStep.now(keys).containsAll(Set.of(IndexKeyStep.ALONE, IndexKeyStep.PREPARED));
    }

    /** Since when the keys are as they are; the purpose that changed last decides. */
    public Instant since() {
        return KeyPurpose.INDEXES.stream()
                .map(keys::since)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static String normal(String number) {
        return Normalizer.normalize(number, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
