// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter.paper;

import it.respi.messages.letter.type.Ink;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cells that stand side by side. A row stays on one page if it can; else it continues on the next one.
 *
 * @param picture a code between the cells, or null
 */
public record Row(List<Cell> cells, @Nullable Picture picture) {

    /** Empty room above and below the text, in points. */
    static final float PADDING = 5f;

    public Row {
        cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
        return new Row(List.of(cells), null);
    }

    /** A code at its place, side in points. */
    public record Picture(QrCode code, float x, float side) {}

    /** The part of a row for this page, and what is left for the next one (null if nothing). */
    record Parts(Row head, @Nullable Row rest) {}

    float height() {
        double text = cells.stream().mapToDouble(Cell::height).max().orElse(0);
        float side = picture == null ? 0 : picture.side();
        return Math.max((float) text, side) + 2 * PADDING;
    }

    /** Takes what fits into a height, at least one line of each cell so that printing always comes to an end. */
    Parts take(float room) {
        var heads = cells.stream().map(c -> c.head(count(c, room))).toList();
        var rests = cells.stream().map(c -> c.rest(count(c, room))).toList();
        boolean done = rests.stream().allMatch(c -> c.lines().isEmpty());
        return new Parts(new Row(heads, picture), done ? null : new Row(rests, null));
    }

    void draw(Canvas canvas, float top) throws IOException {
        for (var cell : cells) {
            float above = picture == null ? PADDING : (height() - cell.height()) / 2;
            cell.draw(canvas, top + above);
        }
        if (picture != null) {
            canvas.ink(Ink.TEXT);
            picture.code().draw(canvas, picture.x(), top + PADDING, picture.side());
        }
    }

    private static int count(Cell cell, float room) {
        int fitting = cell.fitting(room - 2 * PADDING);
        return Math.min(cell.lines().size(), Math.max(fitting, 1));
    }
}
