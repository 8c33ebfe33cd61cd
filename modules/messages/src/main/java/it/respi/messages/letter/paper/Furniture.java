// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter.paper;

import java.io.IOException;

/** What every page carries above and below its content. */
public interface Furniture {

    /** Left margin in points from the left of the page. */
    float LEFT = 42f;

    /** Right margin in points from the left of the page. */
    float RIGHT = 553f;

    /** Height of an A4 page in points. */
    float PAGE_HEIGHT = 841.89f;

    /** Where the content starts, in points from the top of the page. */
    float contentTop();

    /** Where the content ends, in points from the top of the page. */
    float contentBottom();

    /** Draws head and foot; the first page is 1. */
    void draw(Canvas canvas, int page, int pages) throws IOException;
}
