// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.PersonData;
import it.respi.dossiers.person.BlockStore.Stored;
import it.respi.platform.view.dossier.FieldMerge;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays what stands in the record of the person and what stands beside it together, and apart again. Nothing is kept twice. */
final class BlockRecord {
    private static final String MONONYM = "mononym";

    private BlockRecord() {}

    /** The block as people see it. */
    static BlockState state(PersonBlock block, PersonData data, @Nullable Stored stored) {
        Map<String, String> beside = stored == null ? Map.of() : stored.values();
        Map<String, String> values = new LinkedHashMap<>();
        PersonForm form = PersonForm.of(data);
        block.fields()
                .forEach(field -> values.put(
                        field.name(),
                        PersonField.of(field.name())
                                .map(known -> known.textIn(form))
                                .orElseGet(() -> beside.getOrDefault(field.name(), ""))));
        if (block == PersonBlock.IDENTITY) {
            values.put(MONONYM, data.givenNames().isEmpty() ? "true" : "");
        }
        List<BlockRow> rows = BlockRow.of(block.group(), beside);
        MainRow.of(block).forEach(main -> main(main, data, rows, values));
        rows.stream()
                .filter(row -> row.get(MainRow.AT).isEmpty())
                .forEach(row -> complete(block, row).putInto(values));
        return new BlockState(
                block,
                stored == null ? 0 : stored.version(),
                values,
                stored == null ? null : new BlockState.Author(stored.officeId(), stored.staffId(), stored.at()));
    }

    /** The record with what was typed into the block; what the block does not hold stays as it is. */
    static PersonForm applied(PersonBlock block, PersonData now, Map<String, String> values) {
        PersonForm form = PersonForm.of(now);
        block.fields()
                .forEach(field -> PersonField.of(field.name())
                        .ifPresent(known -> known.put(form, values.getOrDefault(field.name(), ""))));
        List<BlockRow> rows = kept(block, values);
        for (MainRow main : MainRow.of(block)) {
            var row = main.among(rows);
            main.fields()
                    .forEach((field, place) -> PersonField.of(place)
                            .orElseThrow()
                            .put(form, row.map(one -> one.get(field)).orElse("")));
        }
        return form;
    }

    /** What of the block is kept beside the record. */
    static Map<String, String> beside(PersonBlock block, Map<String, String> values) {
        Map<String, String> beside = new LinkedHashMap<>();
        block.fields().stream()
                .map(BlockField::name)
                .filter(name -> PersonField.of(name).isEmpty() && !MONONYM.equals(name))
                .filter(name -> !values.getOrDefault(name, "").isBlank())
                .forEach(name -> beside.put(name, values.getOrDefault(name, "")));
        List<BlockRow> rows = kept(block, values);
        rows.forEach(row -> row.fields().forEach((field, value) -> {
            if (!value.isBlank() && !FieldMerge.REMOVED.equals(field)) {
                beside.put(row.name(field), value);
            }
        }));
        for (MainRow main : MainRow.of(block)) {
            main.among(rows).ifPresent(row -> {
                main.fields().keySet().forEach(field -> beside.remove(row.name(field)));
                beside.put(row.name(MainRow.AT), main.at());
            });
        }
        return beside;
    }

    /** The rows that somebody filled in and nobody took away. */
    static List<BlockRow> kept(PersonBlock block, Map<String, String> values) {
        return BlockRow.of(block.group(), values).stream()
                .filter(row -> !row.isRemoved() && !row.isBlank())
                .toList();
    }

    private static void main(MainRow main, PersonData data, List<BlockRow> rows, Map<String, String> values) {
        Map<String, String> known = main.in(data);
        if (known.isEmpty()) {
            return;
        }
        BlockRow row = rows.stream()
                .filter(one -> main.at().equals(one.get(MainRow.AT)))
                .findFirst()
                .orElseGet(() -> new BlockRow(main.block().group(), main.at(), main.otherwise()));
        Map<String, String> fields = new LinkedHashMap<>(row.fields());
        fields.putAll(known);
        fields.remove(MainRow.AT);
        complete(main.block(), new BlockRow(row.group(), row.id(), fields)).putInto(values);
    }

    /** With every field of the block, in its order. */
    private static BlockRow complete(PersonBlock block, BlockRow row) {
        Map<String, String> fields = new LinkedHashMap<>();
        block.rowFields().forEach(field -> fields.put(field.name(), row.get(field.name())));
        return new BlockRow(row.group(), row.id(), fields);
    }
}
