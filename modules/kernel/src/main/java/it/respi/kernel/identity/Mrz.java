// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.identity;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.util.Locale;

/** Check digits of the machine-readable zone of travel documents (MRZ, ICAO Doc 9303 part 3). */
public final class Mrz {
    private static final int[] WEIGHTS = {7, 3, 1};

    private Mrz() {}

    /**
     * The check digit, 0-9, of a field as printed, {@code <} included. Refuses other characters with
     * {@code mrz.character}; the refusal does not hold the value.
     */
    public static int checkDigit(String field) {
        var characters = field.toUpperCase(Locale.ROOT);
        int sum = 0;
        for (int i = 0; i < characters.length(); i++) {
            sum += valueOf(characters.charAt(i)) * WEIGHTS[i % WEIGHTS.length];
        }
        return sum % 10;
    }

    /** Whether the digit printed after the field is the right one. */
    public static boolean fits(String field, int digit) {
        return checkDigit(field) == digit;
    }

    private static int valueOf(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= 'A' && c <= 'Z') {
            return c - 'A' + 10;
        }
        if (c == '<') {
            return 0;
        }
        throw new RuleBroken("mrz.character");
    }
}
