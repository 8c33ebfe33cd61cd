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
 * @param tight whether the row belongs to the ones around it, without much air
 */
public record Row(List<Cell> cells, @Nullable Picture picture, boolean tight) {

    /** Empty room above and below the text, in points. */
    static final float PADDING = 4.5f;

    private static final float TIGHT = 2f;

    public Row {
        cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
        return new Row(List.of(cells), null, false);
    }

    /** A code at its place, side in points. */
    public record Picture(QrCode code, float x, float side) {}

    /** The part of a row for this page, and what is left for the next one (null if nothing). */
    record Parts(Row head, @Nullable Row rest) {}

    /** Height with its air in points. */
    public float height() {
        double text =
                cells.stream().mapToDouble(c -> drop(c) + c.height()).max().orElse(0);
        float side = picture == null ? 0 : picture.side();
        return Math.max((float) text, side) + 2 * padding();
    }

    /** Takes what fits into a height, at least one line of each cell so that printing always comes to an end. */
    Parts take(float room) {
        var heads = cells.stream().map(c -> c.head(count(c, room))).toList();
        var rests = cells.stream().map(c -> c.rest(count(c, room))).toList();
        boolean done = rests.stream().allMatch(c -> c.lines().isEmpty());
        return new Parts(new Row(heads, picture, tight), done ? null : new Row(rests, null, tight));
    }

    /** Draws the row below a height of the page. */
    public void draw(Canvas canvas, float top) throws IOException {
        for (var cell : cells) {
            float above = picture == null ? padding() + drop(cell) : (height() - cell.height()) / 2;
            cell.draw(canvas, top + above);
        }
        if (picture != null) {
            canvas.ink(Ink.TEXT);
            picture.code().draw(canvas, picture.x(), top + padding(), picture.side());
        }
    }

    /** The same row with less air above and below. */
    public Row tightened() {
        return new Row(cells, picture, true);
    }

    private float padding() {
        return tight ? TIGHT : PADDING;
    }

    /** How much a cell sinks so that the first lines of all cells stand on one baseline. */
    private float drop(Cell cell) {
        double deepest = cells.stream().mapToDouble(Cell::baseline).max().orElse(0);
        return (float) deepest - cell.baseline();
    }

    private int count(Cell cell, float room) {
        int fitting = cell.fitting(room - 2 * padding() - drop(cell));
        return Math.min(cell.lines().size(), Math.max(fitting, 1));
    }
}
