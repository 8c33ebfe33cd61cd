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

    /** With dots in the middle, for places where anybody may look over the shoulder. */
    public static String masked(String international) {
        int shown = Math.min(4, international.length() / 3);
        int begin = international.startsWith(ITALY) ? ITALY.length() + 3 : shown;
        if (international.length() - shown <= begin) {
            return "•••";
        }
        String end = international.substring(international.length() - shown);
        return international.substring(0, begin).replaceFirst("^\\+39", "") + " ••• "
                + end.replaceFirst("(..)(..)", "$1 $2");
    }
}
