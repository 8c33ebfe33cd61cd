// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter.paper;

import it.respi.messages.letter.type.Column;
import it.respi.messages.letter.type.TextLine;
import it.respi.messages.letter.type.TextStyle;
import it.respi.messages.letter.type.Typesetter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of one language inside one column.
 *
 * @param column where the lines stand, without the room of the sign
 * @param marker a sign before the start of the first line
 */
public record Cell(Column column, List<TextLine> lines, Marker marker) {

    public Cell {
        lines = List.copyOf(lines);
    }

    /** Sets a text into a column; the sign takes its room from the column. */
    public static Cell of(Typesetter typesetter, Column column, Marker marker, List<Run> runs) {
        var room = marker == Marker.NONE ? column : column.indented(Marker.ROOM);
        var lines = new ArrayList<TextLine>();
        for (var run : runs) {
            lines.addAll(typesetter.set(run.text(), run.style(), room));
        }
        return new Cell(room, lines, marker);
    }

    /** A paragraph and how it looks. */
    public record Run(String text, TextStyle style) {}

    /** Height of the lines in points. */
    float height() {
        return (float) lines.stream().mapToDouble(TextLine::height).sum();
    }

    /** Baseline of the first line in points from the top. */
    float baseline() {
        return lines.isEmpty() ? 0 : lines.getFirst().baseline();
    }

    /** How many lines fit into a height. */
    int fitting(float room) {
        int count = 0;
        float used = 0;
        while (count < lines.size() && used + lines.get(count).height() <= room) {
            used += lines.get(count).height();
            count++;
        }
        return count;
    }

    Cell head(int count) {
        return new Cell(column, lines.subList(0, count), marker);
    }

    /** What follows the first lines; the place of the sign stays empty. */
    Cell rest(int count) {
        return new Cell(column, lines.subList(count, lines.size()), Marker.NONE);
    }

    void draw(Canvas canvas, float top) throws IOException {
        float y = top;
        for (var line : lines) {
            canvas.text(line, column.startOf(line), y);
            y += line.height();
        }
        if (!lines.isEmpty()) {
            float gap = Marker.ROOM - Marker.RADIUS;
            float x = column.rightToLeft() ? column.right() + gap : column.x() - gap;
            marker.draw(canvas, x, top + lines.getFirst().height() * 0.5f);
        }
    }
}
