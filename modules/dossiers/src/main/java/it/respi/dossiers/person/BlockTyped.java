// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.PhoneNumber;
import it.respi.platform.view.dossier.FieldMerge;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what was typed into a block, puts it in order, and drops whatever the block does not ask. */
final class BlockTyped {
    private static final String CONTACT = "contact";

    private BlockTyped() {}

    /** From the fields of a form; a box that was not ticked is not sent, and means no. */
    static Map<String, String> read(PersonBlock block, Map<String, String[]> sent) {
        Map<String, String> texts = new LinkedHashMap<>();
        sent.forEach((name, values) -> texts.put(name, values.length == 0 ? "" : values[0]));
        block.fields().stream()
                .filter(field -> field.kind() == BlockField.Kind.FLAG)
                .forEach(field -> texts.putIfAbsent(field.name(), ""));
        return of(block, texts);
    }

    /** From texts by the names of the fields. */
    static Map<String, String> of(PersonBlock block, Map<String, String> texts) {
        Map<String, String> typed = new LinkedHashMap<>();
        block.fields().forEach(field -> {
            if (texts.containsKey(field.name())) {
                typed.put(field.name(), tidy(field, texts.get(field.name())));
            }
        });
        List<BlockRow> rows = block.group().isEmpty() ? List.of() : BlockRow.of(block.group(), texts);
        rows.forEach(row -> {
            BlockRow known = known(block, row);
            if (!known.isBlank()) {
                known.putInto(typed);
            }
        });
        return typed;
    }

    private static BlockRow known(PersonBlock block, BlockRow row) {
        Map<String, String> fields = new LinkedHashMap<>();
        block.rowFields().forEach(field -> fields.put(field.name(), tidy(field, row.get(field.name()))));
        if (CONTACT.equals(row.group()) && "PHONE".equals(fields.get("kind"))) {
            fields.computeIfPresent("value", (name, value) -> PhoneNumber.international(value));
        }
        if (row.isRemoved()) {
            fields.put(FieldMerge.REMOVED, "true");
        }
        return new BlockRow(row.group(), row.id(), fields);
    }

    private static String tidy(BlockField field, @Nullable String text) {
        String typed = PersonForm.tidy(text == null ? "" : text);
        return switch (field.kind()) {
            case TEXT, CHOICE -> typed;
            case CODE -> PersonForm.compact(typed);
            case DATE -> iso(typed);
            case FLAG -> List.of("true", "on", "1").contains(typed) ? "true" : "";
        };
    }

    /** As it was typed when it is no date; that is said beside the field. */
    private static String iso(String typed) {
        try {
            LocalDate day = PersonField.day(typed);
            return day == null ? "" : day.toString();
        } catch (DateTimeParseException e) {
            return typed;
        }
    }
}
