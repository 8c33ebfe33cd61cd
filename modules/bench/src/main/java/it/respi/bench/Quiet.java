// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench;

import it.respi.bench.load.Turns;
import it.respi.bench.machine.Noise;
import it.respi.bench.machine.ProcessFigures;
import java.time.Duration;

/** Waits until nobody else uses the machine, as long as the patience for the whole run lasts. */
final class Quiet implements Turns.Clock {
    private static final Duration LOOK = Duration.ofMillis(700);
    private static final Duration SPARE = Duration.ofMinutes(5);

    private final Subject subject;
    private long left;

    /** @param minutes of the whole run; what measuring itself does not need is patience */
    Quiet(Subject subject, int minutes) {
        this.subject = subject;
        this.left = Math.max(0, Duration.ofMinutes(minutes).minus(SPARE).toNanos());
    }

    @Override
    public Noise now() {
        return subject.clock();
    }

    @Override
    public Turns.Cpu cpu() {
        return new Turns.Cpu(
                subject.application().cpuSeconds(),
                subject.database().cpuSeconds(),
                ProcessFigures.of(ProcessHandle.current().pid()).cpuSeconds());
    }

    @Override
    public void await() throws InterruptedException {
        while (left > 0) {
            long begin = System.nanoTime();
            Noise before = now();
            Thread.sleep(LOOK);
            if (!now().since(before).loud()) {
                return;
            }
            left -= System.nanoTime() - begin;
        }
    }
}
