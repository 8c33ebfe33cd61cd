// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter.paper;

import it.respi.messages.letter.type.Ink;
import java.io.IOException;

/** The mark of Respi: two points joined by paths, as on screen. */
public final class HouseMark {
    /** Side in points at its usual size. */
    public static final float SIDE = 26;

    private HouseMark() {}

    /** Draws it with its left upper corner there. */
    public static void draw(Canvas canvas, float left, float top) throws IOException {
        canvas.band(left, top, SIDE, SIDE, Ink.BLUE);
        float x = left + 8;
        float y = top + 8;
        canvas.stroke(Ink.WHITE, 1.8f, x, y, x, y + 10.5f);
        canvas.stroke(Ink.WHITE, 1.8f, x, y, x + 7, y, x + 9.2f, y + 1, x + 10, y + 3, x + 10, y + 10);
        canvas.disc(x, y, 2.6f, Ink.WHITE);
        canvas.disc(x + 10, y + 10, 2.6f, Ink.WHITE);
    }
}
