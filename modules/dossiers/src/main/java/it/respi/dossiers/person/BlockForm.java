// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.platform.view.Warning;
import it.respi.platform.view.dossier.FieldMerge;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;

/**
 * The form of a block.
 *
 * @param values what its fields hold
 * @param before what is stored, by which the next sending tells what its reader changed
 * @param merge what two people changed; null when the form is shown for the first time
 */
record BlockForm(
        PersonBlock block,
        long version,
        Map<String, String> values,
        Map<String, String> before,
        FieldMerge merge,
        BindingResult errors,
        List<Warning> warnings) {
    /** Rows to fill in, beside those that are there. */
    private static final int SPARE = 2;

    static final String CONFIRMED = "confirmed";

    /** As it is stored. */
    static BlockForm of(BlockState now) {
        return of(now, FieldMerge.of(now.values(), now.values(), now.values()), "");
    }

    static BlockForm of(BlockState now, FieldMerge merge, String confirmed) {
        Map<String, String> values = new LinkedHashMap<>(merge.values());
        values.put(CONFIRMED, confirmed);
        return new BlockForm(
                now.block(),
                now.version(),
                values,
                merge.before(),
                merge,
                new MapBindingResult(values, "form"),
                List.of());
    }

    BlockForm withWarnings(List<Warning> found) {
        return new BlockForm(block, version, values, before, merge, errors, found);
    }

    /** The rows in their order, and some to fill in. */
    List<Row> rows(BlockWords.Of said) {
        if (block.group().isEmpty()) {
            return List.of();
        }
        List<Row> rows = new java.util.ArrayList<>();
        List<BlockRow> known = BlockRow.of(block.group(), values);
        known.forEach(row -> rows.add(new Row(row.id(), said.title(row.id(), values), isNew(row))));
        for (int i = 0; i < SPARE && known.size() < PersonBlock.MOST_ROWS; i++) {
            rows.add(new Row(BlockRow.freshId(), "", true));
        }
        return rows;
    }

    private boolean isNew(BlockRow row) {
        return before.keySet().stream().noneMatch(name -> name.startsWith(row.name("")));
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "BlockForm[" + block + "]";
    }

    /**
     * A row of the form.
     *
     * @param title what tells which it is
     * @param fresh not stored yet
     */
    record Row(String id, String title, boolean fresh) {}
}
