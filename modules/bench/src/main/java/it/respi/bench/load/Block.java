// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.load;

import org.HdrHistogram.Histogram;

/**
 * What one block came to.
 *
 * @param micros time of each answer that was right
 * @param wrong answers that were not
 * @param seconds how long it really took
 * @param scheduled rate that was asked for, 0 for a closed loop
 */
public record Block(Histogram micros, long wrong, double seconds, double scheduled) {
    static Block of(Tally tally, long nanos, double scheduled) {
        return new Block(tally.micros(), tally.wrong(), nanos / 1e9, scheduled);
    }

    /** Right answers each second. */
    public double perSecond() {
        return micros.getTotalCount() / seconds;
    }
}
