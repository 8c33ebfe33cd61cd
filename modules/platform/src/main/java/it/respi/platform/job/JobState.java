// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.job;

/** Where a job is. */
public enum JobState {
    /** Nobody works on it yet. */
    WAITING,
    /** A node works on it. */
    RUNNING,
    /** The result can be had. */
    DONE,
    /** It will not be done; {@code error} says why. */
    FAILED,
    /** The result was deleted when its time was over. */
    EXPIRED;

    /** Whether it changes by itself. */
    public boolean isOpen() {
        return this == WAITING || this == RUNNING;
    }
}
