// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.parameter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Parameters that stand in the register for people only: no rule, model or letter of Respi reads them, so that a change of
 * one changes no case. A test compares the list with the code.
 */
final class NotCounted {
    private static final String LIST = "/registry/parameters-not-counted.txt";
    private static final Set<String> KEYS = keys();

    private NotCounted() {}

    static boolean contains(String key) {
        return KEYS.contains(key);
    }

    private static Set<String> keys() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NotCounted.class.getResourceAsStream(LIST)), StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
