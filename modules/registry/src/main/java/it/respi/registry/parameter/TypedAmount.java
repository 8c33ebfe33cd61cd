// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.parameter;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Amounts as people type them: euros with a comma, yes and no, else whole numbers. */
final class TypedAmount {
    private static final String EURO = "EUR_CENT";
    private static final String FLAG = "FLAG";
    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");
    private static final Pattern EUROS = Pattern.compile("\\d{1,7}([.,]\\d{1,2})?");
    private static final Set<String> YES = Set.of("1", "sì", "si", "yes");
    private static final Set<String> NO = Set.of("0", "no");

    private TypedAmount() {}

    /** Whether the unit is typed in a way of its own. */
    static boolean isSpecial(String unit) {
        return unit.equals(EURO) || unit.equals(FLAG);
    }

    /** The amount in its unit; empty when it is none. */
    static OptionalInt read(String typed, String unit) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        return switch (unit) {
            case EURO -> euros(text);
            case FLAG -> YES.contains(text) ? OptionalInt.of(1) : NO.contains(text) ? OptionalInt.of(0) : none();
            default -> WHOLE.matcher(text).matches() ? OptionalInt.of(Integer.parseInt(text)) : none();
        };
    }

    /** The amount as it is typed. */
    static String write(int amount, String unit) {
        return switch (unit) {
            case EURO -> BigDecimal.valueOf(amount, 2).toPlainString().replace('.', ',');
            case FLAG -> amount == 1 ? "sì" : "no";
            default -> Integer.toString(amount);
        };
    }

    private static OptionalInt euros(String text) {
        return EUROS.matcher(text).matches()
                ? OptionalInt.of(
                        new BigDecimal(text.replace(',', '.')).movePointRight(2).intValueExact())
                : none();
    }

    private static OptionalInt none() {
        return OptionalInt.empty();
    }
}
