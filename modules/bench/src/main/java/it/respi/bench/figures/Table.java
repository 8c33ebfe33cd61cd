// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table as markdown, readable as it is on a terminal. */
public final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    /** Without rows yet. */
    public Table(String... head) {
        rows.add(List.of(head));
    }

    /** One more row, as long as the head. */
    public Table row(String... cells) {
        if (cells.length != rows.getFirst().size()) {
            throw new IllegalArgumentException("a row has as many cells as the head: " + List.of(cells));
        }
        rows.add(List.of(cells));
        return this;
    }

    /** The lines, each column as wide as its widest cell. */
    public String write() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            line(text, rows.get(i), ' ');
            if (i == 0) {
                line(text, rows.getFirst().stream().map(cell -> "").toList(), '-');
            }
        }
        return text.toString();
    }

    private void line(StringBuilder text, List<String> cells, char fill) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            text.append("| ").append(cell);
            text.repeat(fill, width(column) - cell.length()).append(' ');
        }
        text.append("|\n");
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    /** A number as people read it: three digits, whole from 100 on. */
    public static String number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "-";
        }
        String form = value >= 100 || value == Math.rint(value) ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, form, value);
    }
}
