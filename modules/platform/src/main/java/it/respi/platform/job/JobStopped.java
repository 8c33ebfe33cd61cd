// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.job;

/** Another node has the job by now, or this one is stopping: what was made so far is thrown away. */
final class JobStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
