// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.figures;

import org.jspecify.annotations.Nullable;

/**
 * How many, as far as the reader may know.
 *
 * @param value the number, null unless it is shown exactly
 */
public record Count(@Nullable Integer value, Shown shown) {

    /** How much of a number the reader gets. */
    public enum Shown {
        /** The number itself. */
        EXACT,
        /** Only that it is small. */
        SMALL,
        /** Nothing: it would tell a small number beside it. */
        WITHHELD
    }

    static Count exactly(int value) {
        return new Count(value, Shown.EXACT);
    }

    static Count hidden(Shown how) {
        return new Count(null, how);
    }
}
