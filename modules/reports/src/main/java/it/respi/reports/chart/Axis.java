// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A scale with round ticks.
 *
 * @param step distance of two ticks: 1, 2 or 5 times a power of ten
 * @param max last tick
 */
record Axis(int step, int max) {
    private static final int MOST_INTERVALS = 5;

    /** The scale that holds everything up to a largest value. */
    static Axis upTo(int largest) {
        int step = 1;
        for (int i = 0; largest > (long) step * MOST_INTERVALS; i++) {
            step = i % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        int intervals = Math.max(1, (largest + step - 1) / step);
        return new Axis(step, intervals * step);
    }

    List<Integer> values() {
        return IntStream.rangeClosed(0, max / step).map(i -> i * step).boxed().toList();
    }

    /** Length that stands for a value on a scale of that length. */
    int length(int value, int whole) {
        return Math.round((float) value * whole / max);
    }
}
