// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.calculator;

import java.math.BigDecimal;

/**
 * Amount of money in whole cents (importo): sums are exact, and a half cent is rounded up as tax law does.
 *
 * @param cents may be negative for what is missing
 */
public record Euro(long cents) implements Comparable<Euro> {
    /** Nothing. */
    public static final Euro NONE = new Euro(0);

    private static final int DIGITS = 2;

    /** The sum of both. */
    public Euro plus(Euro other) {
        return new Euro(Math.addExact(cents, other.cents));
    }

    /** This less the other. */
    public Euro minus(Euro other) {
        return new Euro(Math.subtractExact(cents, other.cents));
    }

    /** As many times as that. */
    public Euro times(int count) {
        return new Euro(Math.multiplyExact(cents, count));
    }

    /** So many halves of it; half a cent is rounded up. */
    public Euro halves(int count) {
        return new Euro(Math.floorDiv(Math.addExact(Math.multiplyExact(cents, count), 1), 2));
    }

    /** The amount in euro, with two digits after the point. */
    public BigDecimal value() {
        return BigDecimal.valueOf(cents, DIGITS);
    }

    @Override
    public int compareTo(Euro other) {
        return Long.compare(cents, other.cents);
    }

    @Override
    public String toString() {
        return value().toPlainString();
    }
}
