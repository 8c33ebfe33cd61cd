// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A framed group of rows.
 *
 * @param heading first row, or null for a card without one
 * @param continued heading on the next pages, or null
 * @param ruled whether lines part the rows
 */
public record Card(@Nullable Row heading, @Nullable Row continued, List<Row> rows, boolean ruled) {

    /** From here on first rows may be parted, in points: a page half empty is worse. */
    private static final float LONG_START = 150f;

    public Card {
        rows = List.copyOf(rows);
    }

    float height() {
        float head = heading == null ? 0 : heading.height();
        return head
                + 2 * inset()
                + (float) rows.stream().mapToDouble(Row::height).sum();
    }

    /** Air between frame and rows in points, for rows that have little of their own. */
    float inset() {
        return ruled ? 0 : 3;
    }

    /** Height of the heading with the first two rows, which are not parted unless they are long. */
    float start() {
        float head = heading == null ? 0 : heading.height();
        double first = rows.stream().limit(2).mapToDouble(Row::height).sum();
        return head + inset() + (float) Math.min(first, LONG_START);
    }
}
