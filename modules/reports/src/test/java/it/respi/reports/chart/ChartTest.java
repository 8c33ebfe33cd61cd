// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTest {

    @ParameterizedTest
    @CsvSource({
        "1,1,1",
        "5,1,5",
        "6,2,6",
        "11,5,15",
        "26,10,30",
        "74,20,80",
        "131,50,150",
        "530,200,600",
        "1096,500,1500"
    })
    void choosesRoundTicksThatHoldTheLargestValue(int largest, int step, int max) {
        assertThat(Axis.upTo(largest)).isEqualTo(new Axis(step, max));
    }

    @Test
    void placesBarsLineAndTarget() {
        var chart = StepChart.of(List.of(new StepChart.Bar("QU", "Esamina la pratica", 20, 40, 10)));
        var row = chart.rows().getFirst();
        assertThat(chart.ticks()).extracting(StepChart.Tick::value).containsExactly(0, 10, 20, 30, 40);
        assertThat(row.end() - chart.left()).isEqualTo(159);
        assertThat(row.reach()).isEqualTo(chart.ticks().getLast().x());
        assertThat(row.target()).isEqualTo(chart.ticks().get(1).x());
        assertThat(row.words()).isGreaterThan(chart.ticks().getLast().x());
        assertThat(row.bar().above()).isEqualTo(10);
    }

    @Test
    void drawsNoHeightForAHiddenNumber() {
        var chart = FlowChart.of(List.of(new FlowChart.Month("ago", 50, null)));
        assertThat(chart.slots().getFirst().received().height()).isEqualTo(222);
        assertThat(chart.slots().getFirst().closed()).isEqualTo(new FlowChart.Column(61, 240, 0, true));
    }

    @Test
    void drawsNothingOfNothing() {
        assertThat(StepChart.of(List.of()).rows()).isEmpty();
        assertThat(FlowChart.of(List.of()).slots()).isEmpty();
    }
}
