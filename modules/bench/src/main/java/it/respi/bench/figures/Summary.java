// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.figures;

import it.respi.bench.load.Block;
import it.respi.bench.load.Turns;
import it.respi.bench.load.Turns.Measured;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.HdrHistogram.Histogram;

/**
 * What the blocks of one side come to: the median of their throughputs, the percentiles of all their times together.
 *
 * @param perSecond right answers each second
 * @param p50 milliseconds
 * @param p95 milliseconds
 * @param samples times behind the percentiles
 * @param wrong answers that were not right
 * @param loud blocks during which others used a tenth of the processors or more
 * @param blocks all blocks
 * @param applicationMillis processor time of the application for one request under full load, which noise changes least
 * @param databaseMillis the same of the database
 */
public record Summary(
        double perSecond,
        double p50,
        double p95,
        long samples,
        long wrong,
        int loud,
        int blocks,
        double applicationMillis,
        double databaseMillis) {

    /** From the blocks for throughput and those for times. */
    public static Summary of(List<Measured> closed, List<Measured> scheduled) {
        Histogram all = new Histogram(120_000_000, 3);
        scheduled.forEach(measured -> all.add(measured.block().micros()));
        List<Measured> both = java.util.stream.Stream.concat(closed.stream(), scheduled.stream())
                .toList();
        return new Summary(
                median(closed.stream()
                        .mapToDouble(measured -> measured.block().perSecond())
                        .toArray()),
                percentile(all, 50),
                percentile(all, 95),
                all.getTotalCount(),
                both.stream().mapToLong(measured -> measured.block().wrong()).sum(),
                (int) both.stream().filter(measured -> measured.noise().loud()).count(),
                both.size(),
                median(closed.stream().mapToDouble(Measured::applicationMillis).toArray()),
                median(closed.stream().mapToDouble(Measured::databaseMillis).toArray()));
    }

    private static double percentile(Histogram micros, double percentile) {
        return micros.getTotalCount() == 0 ? Double.NaN : micros.getValueAtPercentile(percentile) / 1000.0;
    }

    /** Median over the pairs of blocks of one turn: how often the floor goes into the application. */
    public static double ratio(Turns turns, ToDoubleFunction<Block> figure) {
        int pairs = Math.min(turns.app().size(), turns.floor().size());
        double[] ratios = new double[pairs];
        for (int i = 0; i < pairs; i++) {
            ratios[i] = figure.applyAsDouble(turns.app().get(i).block())
                    / figure.applyAsDouble(turns.floor().get(i).block());
        }
        return median(ratios);
    }

    /** The middle value; between the two middle ones when their number is even. */
    static double median(double... values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double[] sorted = values.clone();
        java.util.Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
