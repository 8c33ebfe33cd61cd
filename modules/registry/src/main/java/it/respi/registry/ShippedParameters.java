// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The parameters as they came with this version of Respi, for checks that run without its database: whether a key is known and
 * fit for its use, and an amount to try. What is only prepared is not known. What counts for cases is in {@link LegalParameters}.
 */
public final class ShippedParameters {
    private static final Map<String, Row> NEWEST = newest();

    private ShippedParameters() {}

    private record Row(int amount, String unit) {}

    /** The newest amount of a key; empty when no active parameter has that key. */
    public static OptionalInt amount(String key) {
        Row row = NEWEST.get(key);
        return row == null ? OptionalInt.empty() : OptionalInt.of(row.amount());
    }

    /** Whether an active parameter has that key, in a unit in which it can be used so. */
    public static boolean fits(String key, ParameterUse use) {
        Row row = NEWEST.get(key);
        return row != null && use.fits(row.unit());
    }

    /** Whether active parameters of that name say yes or no, one for each municipality. */
    public static boolean hasRules(String name) {
        return NEWEST.entrySet().stream()
                .anyMatch(row -> row.getKey().startsWith(name + ".")
                        && "FLAG".equals(row.getValue().unit()));
    }

    private static Map<String, Row> newest() {
        return ShippedRows.of("parameters").stream()
                .filter(row -> "1".equals(row.get("active")))
                .collect(Collectors.toMap(
                        row -> row.get("key"),
                        row -> new Row(Integer.parseInt(row.get("amount")), row.get("unit")),
                        (older, newer) -> newer));
    }
}
