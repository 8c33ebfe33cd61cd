// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.calculator;

import java.util.List;

/**
 * One line of a calculation, for a page to put into words.
 *
 * @param code key of the sentence, such as {@code fee.item.stamp}
 * @param args what fills it, in the order told where the line is made: {@link Euro}, {@link java.time.LocalDate},
 *     {@link Integer} or {@link java.math.BigDecimal}
 * @param result whether it is what was asked for; the others say how it came about
 */
public record Line(String code, List<Object> args, boolean result) {
    public Line {
        args = List.copyOf(args);
    }

    static Line step(String code, Object... args) {
        return new Line(code, List.of(args), false);
    }

    static Line result(String code, Object... args) {
        return new Line(code, List.of(args), true);
    }
}
