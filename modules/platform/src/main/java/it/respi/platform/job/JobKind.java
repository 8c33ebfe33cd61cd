// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.job;

import it.respi.kernel.actor.Actor;
import java.io.IOException;

/**
 * A kind of long work; a bean of the module that knows how. The bundles hold its name as {@code job.kind.NAME}. It may be
 * begun again from the start, after a node ended in the middle of it.
 */
public interface JobKind {

    /** Its name, such as {@code BINDER}: capital letters, at most 40. */
    String name();

    /**
     * Does the work and writes the result to {@link JobRun#out()}. Rights are asked again here, for {@link JobRun#actor()}:
     * it may have lost them since it asked.
     */
    JobResult make(JobRun run) throws IOException;

    /**
     * The result is about to be given to who asked for it: throws when they may not have it any more, and writes down
     * that they had it; called in a transaction that is committed before the first byte.
     *
     * @param request what was asked for, as it was given to {@link JobOrder}: the result holds that and no more
     */
    void handOut(Actor actor, long subjectId, String request);

    /**
     * It was given up, or it failed for a reason that trying again does not change: nothing was made, and what asking for it
     * used up is given back.
     *
     * @param request what was asked for, as it was given to {@link JobOrder}
     */
    default void failed(long subjectId, String request) {}
}
