// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.identity;

/** Control characters (carattere di controllo) of the codice fiscale. */
final class CfCheck {
    /** Values on the first, third ... position, for 0-9 and for A-J alike, then for K-Z. */
    private static final int[] ODD = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };

    private CfCheck() {}

    static boolean letterFits(String code) {
        int sum = 0;
        for (int i = 0; i < 15; i++) {
            int rank = rank(code.charAt(i));
            sum += i % 2 == 0 ? ODD[rank] : rank;
        }
        return code.charAt(15) == 'A' + sum % 26;
    }

    /** The check of VAT numbers: every second digit doubled. */
    static boolean digitFits(String digits) {
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            int digit = digits.charAt(i) - '0';
            int weighed = i % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return digits.charAt(10) - '0' == (10 - sum % 10) % 10;
    }

    private static int rank(char c) {
        return c <= '9' ? c - '0' : c - 'A';
    }
}
