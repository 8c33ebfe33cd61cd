// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.platform.view.dossier.FieldMerge;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of a block. In the values of a block its fields are called {@code <group>.<id>.<field>}.
 *
 * @param id small letters and digits; never given to another row
 */
record BlockRow(String group, String id, Map<String, String> fields) {
    private static final Pattern NAME = Pattern.compile("([a-z]{1,12})\\.([a-z0-9]{1,16})\\.([a-zA-Z]{1,24})");
    private static final SecureRandom RANDOM = new SecureRandom();

    BlockRow {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The rows of that group, in the order of the values; the last may be rows nobody filled in. */
    static List<BlockRow> of(String group, Map<String, String> values) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            Matcher matcher = NAME.matcher(name);
            if (matcher.matches() && matcher.group(1).equals(group)) {
                rows.computeIfAbsent(matcher.group(2), id -> new LinkedHashMap<>())
                        .put(matcher.group(3), value);
            }
        });
        return rows.entrySet().stream()
                .map(row -> new BlockRow(group, row.getKey(), row.getValue()))
                .toList();
    }

    /** An id that no other row has. */
    static String freshId() {
        return Long.toString(RANDOM.nextLong(Long.MAX_VALUE), 36);
    }

    String get(String field) {
        return fields.getOrDefault(field, "");
    }

    /** Full name of one of its fields. */
    String name(String field) {
        return group + "." + id + "." + field;
    }

    /** Whether nothing was filled in. */
    boolean isBlank() {
        return fields.values().stream().allMatch(String::isBlank);
    }

    /** Whether it shall be there no more. */
    boolean isRemoved() {
        return "true".equals(get(FieldMerge.REMOVED));
    }

    void putInto(Map<String, String> values) {
        fields.forEach((field, value) -> values.put(name(field), value));
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "BlockRow[hidden]";
    }
}
