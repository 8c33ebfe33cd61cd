// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter.paper;

import it.respi.messages.letter.type.Ink;
import java.io.IOException;

/** A small sign beside a text; the words beside it always say the same. */
public enum Marker {
    NONE(Ink.TEXT),
    DONE(Ink.GREEN) {
        @Override
        void sign(Canvas canvas, float x, float y) throws IOException {
            canvas.stroke(Ink.WHITE, 1.4f, x - 2.6f, y + 0.2f, x - 0.7f, y + 2.1f, x + 2.7f, y - 1.9f);
        }
    },
    MISSING(Ink.RED) {
        @Override
        void sign(Canvas canvas, float x, float y) throws IOException {
            canvas.stroke(Ink.WHITE, 1.5f, x, y - 2.8f, x, y + 0.6f);
            canvas.disc(x, y + 2.8f, 0.9f, Ink.WHITE);
        }
    },
    REDO(Ink.AMBER) {
        @Override
        void sign(Canvas canvas, float x, float y) throws IOException {
            canvas.stroke(Ink.WHITE, 1.3f, x - 2.6f, y - 0.6f, x + 2.4f, y - 0.6f);
            canvas.stroke(Ink.WHITE, 1.3f, x + 0.4f, y - 2.6f, x + 2.4f, y - 0.6f, x + 0.4f, y + 1.4f);
            canvas.stroke(Ink.WHITE, 1.3f, x - 2.6f, y - 0.6f, x - 2.6f, y + 2.6f);
        }
    },
    POINT(Ink.BLUE) {
        @Override
        void draw(Canvas canvas, float x, float y) throws IOException {
            canvas.disc(x, y, 2.4f, Ink.BLUE);
        }
    };

    /** Room that a sign takes on the starting side of its column, in points. */
    static final float ROOM = 17f;

    static final float RADIUS = 5.2f;

    private final Ink ground;

    Marker(Ink ground) {
        this.ground = ground;
    }

    /** Draws the sign around a centre. */
    void draw(Canvas canvas, float x, float y) throws IOException {
        if (this != NONE) {
            canvas.disc(x, y, RADIUS, ground);
            sign(canvas, x, y);
        }
    }

    void sign(Canvas canvas, float x, float y) throws IOException {
        // a plain disc unless the sign says otherwise
    }
}
