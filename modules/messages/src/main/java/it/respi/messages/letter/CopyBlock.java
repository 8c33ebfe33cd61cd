// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A block of what is known of a person, as the copy has it: fields that stand alone, and rows such as {@code contact.c1.value}. */
final class CopyBlock {
    private static final List<String> ALONE = List.of(
            "surname",
            "givenNames",
            "mononym",
            "sex",
            "birthDate",
            "birthPrecision",
            "birthPlace",
            "birthCountry",
            "citizenship",
            "refugee",
            "codiceFiscale",
            "noCfReason",
            "nativeSurname",
            "nativeGivenNames",
            "mrzName",
            "language",
            "interpreter",
            "easyReading",
            "address",
            "municipality",
            "postalCode",
            "residenceAddress",
            "residenceMunicipality",
            "residencePostalCode",
            "residenceCountry",
            "mailAddress");

    private static final Map<String, List<String>> ROWS = rowFields();

    private final Map<String, Object> record;

    CopyBlock(Map<String, Object> record) {
        this.record = record;
    }

    private static Map<String, List<String>> rowFields() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        rows.put("citizen", List.of("state"));
        rows.put("oldcode", List.of("value", "until"));
        rows.put("alias", List.of("kind", "surname", "givenNames", "note"));
        rows.put("paper", List.of("kind", "number", "state", "issued", "expires", "note"));
        rows.put("contact", List.of("kind", "value", "channel", "preferred", "shared", "quiet", "note"));
        rows.put("tongue", List.of("language", "spoken", "read"));
        return rows;
    }

    String name() {
        return String.valueOf(record.get("block"));
    }

    Map<String, String> facts() {
        return only(record, ALONE);
    }

    /** Each by the names of its fields, with the group before them: {@code contact.value}. */
    List<Map<String, String>> rows() {
        Map<String, Set<String>> ids = new TreeMap<>();
        for (String field : new TreeMap<>(record).keySet()) {
            String[] parts = field.split("\\.", 3);
            if (parts.length == 3) {
                ids.computeIfAbsent(parts[0], group -> new TreeSet<>()).add(parts[1]);
            }
        }
        List<Map<String, String>> rows = new ArrayList<>();
        ROWS.forEach((group, fields) -> ids.getOrDefault(group, Set.of()).forEach(id -> {
            Map<String, Object> row = new LinkedHashMap<>();
            fields.forEach(
                    field -> row.put(group + "." + field, record.getOrDefault(group + "." + id + "." + field, "")));
            rows.add(only(row, List.copyOf(row.keySet())));
        }));
        return rows;
    }

    /** These fields in this order, without what is empty or said to be no. */
    static Map<String, String> only(Map<String, Object> record, List<String> fields) {
        Map<String, String> there = new LinkedHashMap<>();
        for (String field : fields) {
            String value = String.valueOf(record.getOrDefault(field, ""));
            if (!value.isEmpty() && !value.equals("false")) {
                there.put(field, value);
            }
        }
        return there;
    }
}
