// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.figures;

import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How many things took how many days (distribuzione delle durate). Histograms add up without loss, and percentiles read
 * from them are exact, because days are whole numbers.
 */
public final class Histogram {
    private final NavigableMap<Integer, Integer> counts = new TreeMap<>();
    private int size;

    /** Adds so many things that took so many days. */
    public Histogram add(int days, int count) {
        if (count > 0) {
            counts.merge(days, count, Integer::sum);
            size += count;
        }
        return this;
    }

    /** Adds all of another one. */
    public Histogram add(Histogram other) {
        other.counts.forEach(this::add);
        return this;
    }

    /** How many things. */
    public int size() {
        return size;
    }

    /** How many things took at most so many days. */
    public int upTo(int days) {
        return counts.headMap(days, true).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /**
     * Percentile by the nearest rank: the smallest number of days within which at least that part of the things was
     * done. It is always a duration that really happened, nothing is interpolated; the median of an even number is the
     * lower of the two in the middle.
     *
     * @param percent from 1 to 100
     * @throws IllegalStateException when there is nothing
     */
    public int percentile(int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("percent " + percent);
        }
        long rank = ((long) size * percent + 99) / 100;
        long seen = 0;
        for (var entry : counts.entrySet()) {
            seen += entry.getValue();
            if (seen >= rank) {
                return entry.getKey();
            }
        }
        throw new IllegalStateException("no percentile of nothing");
    }
}
