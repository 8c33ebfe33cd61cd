// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.job;

import java.time.Duration;

/** Whether the job in work still shows signs of life: pages done, bytes written. */
final class Life {
    private final long began = System.nanoTime();
    private volatile long last = began;

    /** It went on. */
    void sign() {
        last = System.nanoTime();
    }

    /** Whether it showed no sign for so long, or works for too long in all. */
    boolean isOver(Duration quiet, Duration longest) {
        long now = System.nanoTime();
        return now - last > quiet.toNanos() || now - began > longest.toNanos();
    }
}
