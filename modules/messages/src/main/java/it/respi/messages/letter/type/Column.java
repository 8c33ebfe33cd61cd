// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter.type;

/**
 * A vertical strip of the page that holds text of one language.
 *
 * @param x left edge in points from the left of the page
 * @param width in points
 * @param rightToLeft direction of its paragraphs
 * @param alignRight whether lines end at the right edge
 */
public record Column(float x, float width, boolean rightToLeft, boolean alignRight) {

    /** A column whose lines start where its language starts. */
    public static Column of(float x, float width, boolean rightToLeft) {
        return new Column(x, width, rightToLeft, rightToLeft);
    }

    public float right() {
        return x + width;
    }

    /** The same column without the room of a sign on its starting side. */
    public Column indented(float by) {
        return new Column(rightToLeft ? x : x + by, width - by, rightToLeft, alignRight);
    }

    /** Left end of a line in points. */
    public float startOf(TextLine line) {
        return alignRight ? right() - line.width() : x;
    }
}
