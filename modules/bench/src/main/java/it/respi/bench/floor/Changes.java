// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.floor;

import it.respi.bench.floor.CaseRows.Key;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one action of the application did to the rows of a dossier, found by comparing them before and after; it can be
 * done again, with other ids, by plain statements.
 */
record Changes(List<Change> all) {

    /**
     * One row.
     *
     * @param values what is written; empty when the row is deleted
     * @param inserted whether it is new
     */
    record Change(Key key, Map<String, Object> values, boolean inserted) {
        String sql() {
            if (inserted) {
                return "insert into " + key.table() + " (" + String.join(", ", values.keySet()) + ") values ("
                        + values.keySet().stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
            }
            String where = key.columns().stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
            if (values.isEmpty()) {
                return "delete from " + key.table() + " where " + where;
            }
            String set = values.keySet().stream().map(column -> column + " = ?").collect(Collectors.joining(", "));
            return "update " + key.table() + " set " + set + " where " + where;
        }

        List<Object> parameters() {
            List<Object> parameters = new ArrayList<>(values.values());
            if (!inserted) {
                parameters.addAll(key.values());
            }
            return parameters;
        }
    }

    /** The difference of two moments. */
    static Changes between(CaseRows before, CaseRows after) {
        List<Change> changes = new ArrayList<>();
        before.rows().keySet().stream()
                .filter(key -> !after.rows().containsKey(key))
                .forEach(key -> changes.add(new Change(key, Map.of(), false)));
        after.rows().forEach((key, row) -> {
            Map<String, Object> old = before.rows().get(key);
            Map<String, Object> values = old == null ? row : changed(old, row);
            if (!values.isEmpty()) {
                changes.add(new Change(key, values, old == null));
            }
        });
        return new Changes(changes);
    }

    private static Map<String, Object> changed(Map<String, Object> old, Map<String, Object> row) {
        Map<String, Object> changed = new LinkedHashMap<>();
        row.forEach((column, value) -> {
            if (!Objects.deepEquals(old.get(column), value)) {
                changed.put(column, value);
            }
        });
        return changed;
    }

    /** Ids and numbers that are new with these rows and must be others when it is done again. */
    Set<String> newIds() {
        Set<String> ids = new LinkedHashSet<>();
        for (Change change : all) {
            if (change.inserted() && change.key().values().size() == 1) {
                ids.add(String.valueOf(change.key().values().getFirst()));
            }
            if (change.inserted() && change.key().table().equals("dossier")) {
                ids.add(String.valueOf(change.values().get("number")));
            }
        }
        return ids;
    }

    /** Does it again, every id replaced as {@code swaps} says; rows of one table that follow each other go together. */
    void replay(Connection connection, Map<String, String> swaps) throws SQLException {
        for (int i = 0; i < all.size(); ) {
            String sql = all.get(i).sql();
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (; i < all.size() && all.get(i).sql().equals(sql); i++) {
                    bind(statement, all.get(i).parameters(), swaps);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }
    }

    private static void bind(PreparedStatement statement, List<Object> values, Map<String, String> swaps)
            throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, swapped(values.get(i), swaps));
        }
    }

    static @Nullable Object swapped(@Nullable Object value, Map<String, String> swaps) {
        if (value instanceof Long number) {
            String other = swaps.get(number.toString());
            return other == null ? number : Long.valueOf(other);
        }
        return value instanceof String text ? swaps.getOrDefault(text, text) : value;
    }
}
