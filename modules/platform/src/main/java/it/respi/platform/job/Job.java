// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job as the person who asked for it sees it.
 *
 * @param subjectId what it is about, such as a dossier
 * @param back page it was asked on
 * @param done how much of {@code total} is done; both 0 before it is known
 * @param error code of the reason when it failed, or null
 * @param fileName name of the result, null before it is there
 * @param size of the result in bytes
 * @param expiresAt when the result is deleted
 */
public record Job(
        long id,
        String kind,
        long subjectId,
        JobState state,
        String back,
        int done,
        int total,
        @Nullable String error,
        @Nullable String fileName,
        long size,
        Instant askedAt,
        Instant expiresAt) {

    /** In parts of a hundred. */
    public int percent() {
        return total == 0 ? 0 : (int) Math.min(100L, done * 100L / total);
    }
}
