// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.identity;

import java.util.Locale;
import java.util.regex.Pattern;

/** What people type, before it is judged. */
final class Typed {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Typed() {}

    /** Without any space, also those that come with pasted text, and in capitals. */
    static String compact(String text) {
        return SPACES.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
