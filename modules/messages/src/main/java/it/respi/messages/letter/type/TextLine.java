// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter.type;

/**
 * One line ready to draw: letters in the order of the eye, from left to right, Arabic ones already joined.
 *
 * @param width in points
 */
public record TextLine(String visual, float width, TextStyle style, boolean rightToLeft) {

    /** Height of the line box in points. */
    public float height() {
        return style.leading(rightToLeft);
    }

    /** Distance from the top of the line box to the baseline in points. */
    public float baseline() {
        return height() * (rightToLeft ? 0.66f : 0.76f);
    }
}
