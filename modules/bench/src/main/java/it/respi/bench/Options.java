// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the person typed after {@code bench}.
 *
 * @param dossiers how many are invented
 * @param seconds length of one block
 * @param minutes after which nothing new is measured
 * @param help whether only the help is wanted
 */
record Options(int dossiers, int seconds, int minutes, boolean help) {
    private static final Map<String, List<Integer>> KNOWN = Map.of(
            "--dossiers", List.of(10_000, 1_000, 1_000_000),
            "--seconds", List.of(5, 1, 60),
            "--minutes", List.of(6, 3, 60));

    /** Reads {@code --name value}; refused when a name is not known or a number is out of its range. */
    static Options parse(String... arguments) {
        Map<String, Integer> given = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            String name = arguments[i];
            if (name.equals("--help") || name.equals("-h")) {
                return new Options(0, 0, 0, true);
            }
            if (!KNOWN.containsKey(name) || i + 1 == arguments.length) {
                throw new IllegalArgumentException(Words.say("option.unknown", name));
            }
            given.put(name, number(name, arguments[i + 1]));
        }
        return new Options(value(given, "--dossiers"), value(given, "--seconds"), value(given, "--minutes"), false);
    }

    Duration block() {
        return Duration.ofSeconds(seconds);
    }

    private static int value(Map<String, Integer> given, String name) {
        return given.getOrDefault(name, range(name).getFirst());
    }

    private static int number(String name, String text) {
        List<Integer> range = range(name);
        try {
            int number = Integer.parseInt(text);
            if (number >= range.get(1) && number <= range.get(2)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(Words.say("option.range", name, range.get(1), range.get(2)), e);
        }
        throw new IllegalArgumentException(Words.say("option.range", name, range.get(1), range.get(2)));
    }

    private static List<Integer> range(String name) {
        return Objects.requireNonNull(KNOWN.get(name));
    }
}
