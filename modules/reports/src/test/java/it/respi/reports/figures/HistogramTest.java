// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistogramTest {

    @ParameterizedTest
    @CsvSource({
        "7, 50, 7",
        "7, 90, 7",
        "1 2, 50, 1",
        "1 2, 51, 2",
        "1 2 3, 50, 2",
        "1 2 3, 90, 3",
        "15 20 35 40 50, 5, 15",
        "15 20 35 40 50, 30, 20",
        "15 20 35 40 50, 40, 20",
        "15 20 35 40 50, 50, 35",
        "15 20 35 40 50, 100, 50",
        "1 2 3 4 5 6 7 8 9 10, 50, 5",
        "1 2 3 4 5 6 7 8 9 10, 90, 9",
        "1 2 3 4 5 6 7 8 9 10 11, 90, 10",
        "0 0 0 0 30, 50, 0",
        "4 4 4 4 4, 90, 4"
    })
    void takesThePercentileByTheNearestRank(String days, int percent, int expected) {
        assertThat(of(days).percentile(percent)).isEqualTo(expected);
    }

    @Test
    void agreesWithTheSortedListWhateverTheData() {
        Random random = new Random(4);
        for (int size = 1; size < 60; size++) {
            int[] days = random.ints(size, 0, 90).toArray();
            Histogram histogram = new Histogram();
            Arrays.stream(days).forEach(day -> histogram.add(day, 1));
            Arrays.sort(days);
            for (int percent = 1; percent <= 100; percent++) {
                int rank = (int) Math.ceil(percent * size / 100.0);
                assertThat(histogram.percentile(percent)).isEqualTo(days[rank - 1]);
            }
        }
    }

    @Test
    void addsUpWithoutLoss() {
        Histogram sum = of("1 5 9").add(of("2 5 7 8"));
        assertThat(sum.size()).isEqualTo(7);
        assertThat(sum.percentile(50)).isEqualTo(5);
        assertThat(sum.upTo(5)).isEqualTo(4);
    }

    @Test
    void hasNoPercentileOfNothing() {
        assertThatThrownBy(() -> new Histogram().percentile(50)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> of("1").percentile(0)).isInstanceOf(IllegalArgumentException.class);
    }

    static Histogram of(String days) {
        Histogram histogram = new Histogram();
        for (String day : days.split(" ")) {
            histogram.add(Integer.parseInt(day), 1);
        }
        return histogram;
    }
}
