// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.job;

import it.respi.kernel.actor.Actor;
import java.io.OutputStream;
import java.nio.file.Path;

/** A job being done: for whom, what about, where the result goes. */
public final class JobRun {
    private final JobRequest request;
    private final long subjectId;
    private final OutputStream out;
    private final Path folder;
    private final Progress progress;

    JobRun(JobRequest request, long subjectId, OutputStream out, Path folder, Progress progress) {
        this.request = request;
        this.subjectId = subjectId;
        this.out = out;
        this.folder = folder;
        this.progress = progress;
    }

    /** Who asked, with the functions they held then. */
    public Actor actor() {
        return request.actor();
    }

    public long subjectId() {
        return subjectId;
    }

    /** What was asked, as it was given to {@link JobOrder}. */
    public String request() {
        return request.words();
    }

    /** Where the result is written; sealed on the way, so that it never lies open on a disk. */
    public OutputStream out() {
        return out;
    }

    /** For what is needed meanwhile; deleted afterwards. */
    public Path folder() {
        return folder;
    }

    /** Says how far it is; ends the job by an exception when it is not this node's any more. */
    public void progress(int done, int total) {
        progress.at(done, total);
    }

    /** Is told how far it is. */
    @FunctionalInterface
    interface Progress {
        void at(int done, int total);
    }
}
