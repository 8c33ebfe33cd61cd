// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** Runs now what the application does at its hour. */
final class ScheduledRun {
    private ScheduledRun() {}

    /** @param name class and method, such as {@code RetentionJob.run} */
    static void of(ScheduledTaskHolder scheduled, String name) {
        scheduled.getScheduledTasks().stream()
                .map(ScheduledTask::getTask)
                .filter(known -> known.toString().endsWith(name))
                .findFirst()
                .orElseThrow()
                .getRunnable()
                .run();
    }
}
