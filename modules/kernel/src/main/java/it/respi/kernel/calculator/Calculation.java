// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.calculator;

import java.util.List;
import java.util.stream.Stream;

/** Answer of a calculator: always an indication (indicativo), never an act. */
public interface Calculation {

    /** How it came about and what came out, in order. */
    List<Line> lines();

    /** The figures it rests on, each once. */
    List<Figure> figures();

    /** Whether a figure it rests on is still to be confirmed by an office (da confermare). */
    default boolean toBeConfirmed() {
        return figures().stream().anyMatch(Figure::toBeConfirmed);
    }

    /** What came out. */
    default Stream<Line> results() {
        return lines().stream().filter(Line::result);
    }
}
