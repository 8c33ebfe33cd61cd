// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import io.swagger.v3.oas.annotations.media.Schema;
import it.respi.dossiers.DossierRights;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A block of a person for programs, sent and received.
 *
 * @param block {@code IDENTITY}, {@code NAMES}, {@code PAPERS}, {@code CONTACTS}, {@code LANGUAGES} or {@code ADDRESSES}; may be left out
 *     when it is sent
 * @param version the state that was read
 * @param fields by their names; {@code true} for yes, days as {@code 2026-03-14}; what is not known is left out
 * @param rows each with its {@code id}; a new one without
 * @param confirmed the codes of the warnings of a first try, in their order
 */
@Schema(name = "PersonBlock")
record BlockJson(
        @Nullable PersonBlock block,
        long version,
        @Nullable Map<String, String> fields,
        @Nullable List<Map<String, String>> rows,
        @Nullable List<String> confirmed) {
    private static final String ID = "id";
    private static final String UNKNOWN = "api.body.unknown-field";
    private static final String WRONG = "api.body.wrong-value";

    /** As much of it as the reader sees. */
    static BlockJson of(BlockState state, DossierRights rights) {
        Map<String, String> fields = new LinkedHashMap<>();
        state.block().fields().stream()
                .filter(field -> rights.sees(field.section()))
                .forEach(field -> put(fields, field.name(), state.values().getOrDefault(field.name(), "")));
        List<Map<String, String>> rows = state.block().group().isEmpty()
                ? List.of()
                : BlockRow.of(state.block().group(), state.values()).stream()
                        .map(BlockJson::row)
                        .toList();
        return new BlockJson(state.block(), state.version(), fields, rows, null);
    }

    /** The values of a form that says the same; what the block does not know is refused. */
    Map<String, String> values(PersonBlock known, Errors errors) {
        Map<String, String> texts = new LinkedHashMap<>();
        List<String> names = known.fields().stream().map(BlockField::name).toList();
        names.forEach(name -> texts.put(name, ""));
        Objects.requireNonNullElse(fields, Map.<String, String>of()).forEach((name, value) -> {
            refuseUnless(names.contains(name), name, errors);
            texts.put(name, Objects.requireNonNullElse(value, ""));
        });
        List<String> ofRows = known.rowFields().stream().map(BlockField::name).toList();
        for (@Nullable Map<String, String> row : Objects.requireNonNullElse(rows, List.<Map<String, String>>of())) {
            if (row == null) {
                errors.rejectValue("rows", WRONG, WRONG);
                continue;
            }
            String id = Objects.requireNonNullElse(row.get(ID), BlockRow.freshId());
            refuseUnless(id.matches("[a-z0-9]{1,16}"), known.group() + ".id", errors);
            row.forEach((name, value) -> {
                refuseUnless(ofRows.contains(name) || ID.equals(name), known.group() + "." + name, errors);
                texts.put(known.group() + "." + id + "." + name, Objects.requireNonNullElse(value, ""));
            });
        }
        return BlockTyped.of(known, texts);
    }

    private static void refuseUnless(boolean known, String name, Errors errors) {
        if (!known) {
            errors.rejectValue(name.matches("[A-Za-z.]{1,40}") ? name : "fields", UNKNOWN, UNKNOWN);
        }
    }

    private static Map<String, String> row(BlockRow row) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(ID, row.id());
        row.fields().forEach((name, value) -> put(said, name, value));
        return said;
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "BlockJson[hidden]";
    }
}
