// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.part;

/** Waiting a moment between two looks. */
public final class Pause {

    private Pause() {}

    /** Sleeps for {@code millis} milliseconds; an interruption ends the start. */
    public static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused(e, "stopping");
        }
    }
}
