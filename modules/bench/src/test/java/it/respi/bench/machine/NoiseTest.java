// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class NoiseTest {
    private static final Noise BEFORE = Noise.of("cpu  100 0 50 800 10 0 5 35 0 0", 60);

    @Test
    void tellsOtherGuestsFromOtherProcesses() {
        Noise after = Noise.of("cpu  160 0 70 900 10 0 5 55 0 0", 120);

        Noise.Share share = after.since(BEFORE);

        assertThat(share.steal()).isCloseTo(0.10, within(1e-9));
        assertThat(share.others()).isCloseTo(0.10, within(1e-9));
        assertThat(share.loud()).isTrue();
    }

    @Test
    void isQuietWhenAllWorkWasOurs() {
        Noise after = Noise.of("cpu  200 0 50 900 10 0 5 35 0 0", 160);

        assertThat(after.since(BEFORE).loud()).isFalse();
        assertThat(after.since(BEFORE).others()).isZero();
    }

    @Test
    void readsProcessorTimeAndMemoryOfAProcess() {
        String stat = "42 (a name) of) S 1 42 42 0 -1 4194560 1 2 3 4 250 50 0 0 20 0 9 0 100 1 1";

        assertThat(ProcessFigures.ticks(stat)).isEqualTo(300);
        assertThat(ProcessFigures.resident(List.of("Name:\tjava", "VmRSS:\t  462848 kB", "Threads:\t9")))
                .isEqualTo(462_848);
    }
}
