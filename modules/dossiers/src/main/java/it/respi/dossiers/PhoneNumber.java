// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

/** Phone numbers in their international form (E.164). */
public final class PhoneNumber {
    private static final String ITALY = "+39";

    private PhoneNumber() {}

    /** Without spaces and marks; a number without country is Italian. Empty stays empty. */
    public static String international(String typed) {
        String digits = typed.replaceAll("[\\s\\p{Z}./()\\-]+", "");
        if (digits.isEmpty() || digits.startsWith("+")) {
            return digits;
        }
        return digits.startsWith("00") ? "+" + digits.substring(2) : ITALY + digits;
    }

    /** Whether it can be a number at all. */
    public static boolean possible(String international) {
        return international.matches("\\+[1-9]\\d{6,14}");
    }
}
