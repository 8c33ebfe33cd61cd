// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.data;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of several tables as text for {@code load data}: columns apart by tabs, {@code \N} for nothing. */
final class Rows {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS");

    private final Map<String, StringBuilder> text = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /** Adds a row to {@code table}, whose columns are those of {@link Schema}. */
    void add(String table, @Nullable Object... values) {
        if (values.length != Schema.columns(table).size()) {
            throw new IllegalArgumentException(table + " has other columns than " + values.length);
        }
        StringBuilder lines = text.computeIfAbsent(table, name -> new StringBuilder());
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                lines.append('\t');
            }
            value(lines, values[i]);
        }
        lines.append('\n');
        counts.merge(table, 1, Integer::sum);
    }

    List<String> tables() {
        return List.copyOf(text.keySet());
    }

    int count(String table) {
        return counts.getOrDefault(table, 0);
    }

    InputStream stream(String table) {
        return new ByteArrayInputStream(
                text.getOrDefault(table, new StringBuilder()).toString().getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes(String table) {
        return text.getOrDefault(table, new StringBuilder()).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The moment as the database keeps it. */
    static LocalDateTime stored(LocalDateTime moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS);
    }

    private static void value(StringBuilder lines, @Nullable Object value) {
        switch (value) {
            case null -> lines.append("\\N");
            case LocalDateTime moment -> MOMENT.formatTo(moment, lines);
            case byte[] bytes -> lines.append(HexFormat.of().formatHex(bytes));
            case Boolean flag -> lines.append(flag ? '1' : '0');
            case String word -> lines.append(escaped(word));
            default -> lines.append(value);
        }
    }

    private static String escaped(String word) {
        return word.indexOf('\\') < 0 && word.indexOf('\t') < 0 && word.indexOf('\n') < 0
                ? word
                : word.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }
}
