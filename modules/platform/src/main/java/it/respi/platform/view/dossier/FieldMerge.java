// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * Two people changed the same block at the same time: field by field what only one of them changed is kept, and what both
 * changed differently is asked. Values are texts by the name of their field, empty when there is none.
 *
 * <p>A name of three parts ({@code papers.17.number}) is a field of a row of a list. Rows meet by their id, wherever they stand;
 * a row is taken away by its field {@value #REMOVED}, and is never taken away silently while somebody else changed it.
 *
 * @param values what to show and to save: both changes, and where they dispute what the reader typed
 * @param disputed names of the fields to ask about
 * @param before what is stored now, for the next sending of the form
 */
public record FieldMerge(Map<String, String> values, List<String> disputed, Map<String, String> before) {
    /** Last part of the name of the field by which a row is taken away; its value is then {@code true}. */
    public static final String REMOVED = "removed";

    private static final String KEEP = "keep.";
    private static final String BEFORE = "before.";
    private static final String YES = "true";

    public FieldMerge {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values)); // in the order of the form
        disputed = List.copyOf(disputed);
        before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
    }

    /**
     * Lays three states beside each other.
     *
     * @param before when the reader opened the form
     * @param theirs what is stored now
     * @param mine what the reader typed
     */
    public static FieldMerge of(Map<String, String> before, Map<String, String> theirs, Map<String, String> mine) {
        var work = new Work(before, theirs, mine);
        Set<String> names = new LinkedHashSet<>(mine.keySet());
        names.addAll(theirs.keySet());
        Set<String> rows = new LinkedHashSet<>();
        for (String name : names) {
            if (rowOf(name).isEmpty()) {
                work.field(name);
            } else {
                rows.add(rowOf(name));
            }
        }
        rows.forEach(row -> work.row(row, names));
        return new FieldMerge(work.values, work.disputed, work.now);
    }

    /** Whether both changes could be kept. */
    public boolean isClear() {
        return disputed.isEmpty();
    }

    /** What stood there when the form was shown: its hidden fields {@code before.<name>}. */
    public static Map<String, String> before(Map<String, String[]> sent) {
        Map<String, String> before = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            if (name.startsWith(BEFORE) && values.length > 0) {
                before.put(name.substring(BEFORE.length()), values[0]);
            }
        });
        return before;
    }

    /** What was typed, with the choices of a conflict that was shown: "keep what is there now" takes it from {@code before}. */
    public static Map<String, String> settled(
            Map<String, String> typed, Map<String, String> before, Map<String, String[]> sent) {
        Map<String, String> settled = new LinkedHashMap<>(typed);
        sent.forEach((name, values) -> {
            if (name.startsWith(KEEP) && values.length > 0 && "theirs".equals(values[0])) {
                String field = name.substring(KEEP.length());
                settled.put(field, before.getOrDefault(field, ""));
            }
        });
        return settled;
    }

    /**
     * What to ask, for the fragment {@code layout/forms :: conflict}.
     *
     * @param opened what stood there when the form was opened
     * @param label words of a field
     * @param words of a field and its value, as people read it
     */
    public Conflict conflict(
            String who,
            Instant at,
            Map<String, String> opened,
            UnaryOperator<String> label,
            BinaryOperator<String> words) {
        List<Conflict.Change> changes = disputed.stream()
                .map(name -> new Conflict.Change(
                        name,
                        label.apply(name),
                        words.apply(name, opened.getOrDefault(name, "")),
                        words.apply(name, before.getOrDefault(name, "")),
                        words.apply(name, values.getOrDefault(name, ""))))
                .toList();
        return new Conflict(who, at, changes);
    }

    /** The first two parts of the name of a field of a row; empty for a field that stands alone. */
    private static String rowOf(String name) {
        int first = name.indexOf('.');
        int second = name.indexOf('.', first + 1);
        return first < 0 || second < 0 ? "" : name.substring(0, second + 1);
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "FieldMerge[" + disputed.size() + "]";
    }

    private static final class Work {
        private final Map<String, String> before;
        private final Map<String, String> theirs;
        private final Map<String, String> mine;
        private final Map<String, String> values = new LinkedHashMap<>();
        private final Map<String, String> now;
        private final List<String> disputed = new ArrayList<>();

        Work(Map<String, String> before, Map<String, String> theirs, Map<String, String> mine) {
            this.before = before;
            this.theirs = theirs;
            this.mine = mine;
            this.now = new LinkedHashMap<>(theirs);
        }

        /** A field that the form does not have is theirs. */
        void field(String name) {
            String typed = mine.containsKey(name) ? get(mine, name) : get(before, name);
            String stored = get(theirs, name);
            boolean touched = !typed.equals(get(before, name));
            values.put(name, touched ? typed : stored);
            if (touched && !stored.equals(get(before, name)) && !stored.equals(typed)) {
                disputed.add(name);
            }
        }

        void row(String row, Set<String> names) {
            List<String> fields = names.stream()
                    .filter(name -> name.startsWith(row) && !name.equals(row + REMOVED))
                    .toList();
            boolean known =
                    before.keySet().stream().anyMatch(name -> name.startsWith(row) && !name.equals(row + REMOVED));
            boolean theyRemoved = known && fields.stream().noneMatch(theirs::containsKey);
            boolean iRemove = YES.equals(get(mine, row + REMOVED));
            if (theyRemoved) {
                gone(row, fields, !iRemove && changed(mine, fields));
                return;
            }
            fields.forEach(iRemove ? name -> values.put(name, get(theirs, name)) : this::field);
            values.put(row + REMOVED, iRemove ? YES : "");
            if (iRemove && known && changed(theirs, fields)) {
                disputed.add(row + REMOVED);
            }
        }

        /** They took the row away: with what was typed into it, it stays until the reader chose. */
        private void gone(String row, List<String> fields, boolean typed) {
            fields.forEach(name -> values.put(name, get(mine, name)));
            values.put(row + REMOVED, typed ? "" : YES);
            if (typed) {
                now.put(row + REMOVED, YES);
                disputed.add(row + REMOVED);
            }
        }

        private boolean changed(Map<String, String> state, List<String> fields) {
            return fields.stream()
                    .anyMatch(
                            name -> state.containsKey(name) && !get(state, name).equals(get(before, name)));
        }

        private static String get(Map<String, String> state, String name) {
            return Objects.requireNonNullElse(state.get(name), "").strip();
        }
    }
}
