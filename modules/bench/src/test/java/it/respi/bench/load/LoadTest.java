// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.bench.load.Operation.Outcome;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoadTest {

    @Test
    void keepsEveryClientOfAClosedLoopBusyUntilTheEnd() throws InterruptedException {
        Set<Integer> clients = ConcurrentHashMap.newKeySet();

        Block block = Load.closed(
                client -> {
                    clients.add(client);
                    Thread.sleep(5);
                    return Outcome.DONE;
                },
                3,
                Duration.ofMillis(200));

        assertThat(clients).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(block.seconds()).isGreaterThanOrEqualTo(0.2);
        assertThat(block.perSecond()).isBetween(3.0, 600.0);
        assertThat(block.micros().getMinValue()).isGreaterThanOrEqualTo(4_900);
    }

    @Test
    void countsTheWaitOfRequestsThatAStallHeldUp() throws InterruptedException {
        AtomicInteger runs = new AtomicInteger();

        Block block = Load.scheduled(
                client -> {
                    if (runs.getAndIncrement() == 0) {
                        Thread.sleep(300);
                    }
                    return Outcome.DONE;
                },
                1,
                new Schedule(100, Duration.ofMillis(500)));

        assertThat(runs).hasValue(50);
        // 30 requests were due during the stall; each but the last few waited visibly although it took no time itself
        assertThat(block.micros().getValueAtPercentile(50)).isGreaterThan(20_000);
        assertThat(block.micros().getMaxValue()).isGreaterThanOrEqualTo(299_000);
    }

    @Test
    void countsFailuresApartAndEndsWhenNothingIsLeft() throws InterruptedException {
        AtomicInteger runs = new AtomicInteger();

        Block block = Load.closed(
                client -> switch (runs.getAndIncrement()) {
                    case 0 -> Outcome.DONE;
                    case 1 -> Outcome.WRONG;
                    case 2 -> throw new IOException("refused on purpose");
                    default -> Outcome.EXHAUSTED;
                },
                1,
                Duration.ofSeconds(60));

        assertThat(block.micros().getTotalCount()).isEqualTo(1);
        assertThat(block.wrong()).isEqualTo(2);
        assertThat(block.seconds()).isLessThan(30);
    }
}
