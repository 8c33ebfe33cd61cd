// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    @Test
    void spreadsRequestsEvenlyOverItsLength() {
        Schedule schedule = new Schedule(40, Duration.ofSeconds(5));

        assertThat(schedule.count()).isEqualTo(200);
        assertThat(schedule.nanosOf(0)).isZero();
        assertThat(schedule.nanosOf(1)).isEqualTo(25_000_000);
        assertThat(schedule.nanosOf(199)).isEqualTo(4_975_000_000L);
    }

    @Test
    void takesAShareOfTheThroughputButAtLeastOneEachSecond() {
        assertThat(Schedule.share(0.3, 200, Duration.ofSeconds(1)).perSecond()).isEqualTo(60);
        assertThat(Schedule.share(0.3, 0.5, Duration.ofSeconds(1)).perSecond()).isEqualTo(1);
    }

    @Test
    void refusesARateThatNeverComes() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Schedule(0, Duration.ofSeconds(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Schedule(Double.NaN, Duration.ofSeconds(1)));
    }
}
