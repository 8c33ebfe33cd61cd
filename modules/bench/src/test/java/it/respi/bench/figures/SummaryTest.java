// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import it.respi.bench.load.Block;
import it.respi.bench.load.Turns;
import it.respi.bench.load.Turns.Measured;
import it.respi.bench.machine.Noise;
import java.util.List;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class SummaryTest {

    @Test
    void takesTheMiddleOfTheThroughputsAndThePercentilesOfAllTimes() {
        Summary summary = Summary.of(
                List.of(block(1, 0, 0.0, 1_000), block(3, 1, 0.2, 1_000), block(8, 0, 0.0, 1_000)),
                List.of(block(1, 2, 0.0, 2_000, 4_000), block(1, 0, 0.0, 6_000, 100_000)));

        assertThat(summary.perSecond()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(summary.p50()).isCloseTo(4, within(0.01));
        assertThat(summary.p95()).isCloseTo(100, within(0.2));
        assertThat(summary.samples()).isEqualTo(4);
        assertThat(summary.wrong()).isEqualTo(3);
        assertThat(summary.loud()).isEqualTo(1);
        assertThat(summary.blocks()).isEqualTo(5);
        assertThat(summary.applicationMillis()).isCloseTo(20, within(1e-9));
        assertThat(summary.databaseMillis()).isCloseTo(10, within(1e-9));
    }

    @Test
    void comparesBlocksOfTheSameTurn() {
        Turns turns = new Turns(
                List.of(block(1, 0, 0, 1_000), block(4, 0, 0, 1_000)),
                List.of(block(0.5, 0, 0, 1_000), block(0.5, 0, 0, 1_000)));

        assertThat(Summary.ratio(turns, Block::perSecond)).isCloseTo((0.5 + 0.125) / 2, within(1e-9));
    }

    @Test
    void hasNoMiddleOfNothing() {
        assertThat(Summary.median()).isNaN();
        assertThat(Summary.median(7, 1, 3)).isEqualTo(3);
        assertThat(Summary.median(7, 1)).isEqualTo(4);
    }

    private static Measured block(double seconds, long wrong, double steal, long... micros) {
        Histogram histogram = new Histogram(120_000_000, 3);
        for (long time : micros) {
            histogram.recordValue(time);
        }
        return new Measured(
                new Block(histogram, wrong, seconds, 0), new Noise.Share(steal, 0), new Turns.Cpu(0.02, 0.01, 0.03));
    }
}
