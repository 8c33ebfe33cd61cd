// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.load;

import java.time.Duration;

/**
 * When requests begin: evenly, from the first moment on.
 *
 * @param perSecond how many each second, more than 0
 * @param length for how long
 */
public record Schedule(double perSecond, Duration length) {
    private static final double SECOND = 1e9;

    public Schedule {
        if (!(perSecond > 0)) {
            throw new IllegalArgumentException("a rate is more than 0: " + perSecond);
        }
    }

    /** A share of what was found to go through, but at least one each second. */
    public static Schedule share(double share, double throughput, Duration length) {
        return new Schedule(Math.max(1, share * throughput), length);
    }

    /** How many requests there are. */
    public long count() {
        return Math.max(1, (long) Math.floor(perSecond * length.toNanos() / SECOND));
    }

    /** When request {@code n} (from 0) begins, after the first. */
    public long nanosOf(long n) {
        return (long) (n * SECOND / perSecond);
    }
}
