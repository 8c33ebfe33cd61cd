// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The table of spellings that no rule of letters explains ({@code equivalents.txt}): one name on each line. */
final class Equivalents {
    private static final Map<String, String> CANONICAL = read();

    private Equivalents() {}

    /** The first spelling of its line; empty for a name that is not in the table. */
    static Optional<String> of(String word) {
        return Optional.ofNullable(CANONICAL.get(word));
    }

    private static Map<String, String> read() {
        InputStream file = Objects.requireNonNull(Equivalents.class.getResourceAsStream("equivalents.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Map<String, String> table = new HashMap<>();
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> enter(line.strip().split("\\s+"), table));
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void enter(String[] spellings, Map<String, String> table) {
        for (String spelling : spellings) {
            for (String word : Latin.words(spelling)) {
                String other = table.put(word, spellings[0]);
                if (other != null && !other.equals(spellings[0])) {
                    throw new IllegalStateException("in two lines: " + spelling);
                }
            }
        }
    }
}
