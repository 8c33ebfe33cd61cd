// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.status;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The code of a case as the desk may know it: never the code itself.
 *
 * @param opened how often its page was opened since then
 * @param openedAt the last time, or null
 * @param wrong wrong birth dates since the last right one
 * @param shutUntil nothing is shown before, or null
 */
public record IssuedCode(
        long caseId,
        Instant issued,
        int opened,
        @Nullable Instant openedAt,
        int wrong,
        @Nullable Instant shutUntil) {

    /** Whether the page is shut at that moment because somebody tried too often. */
    public boolean isShut(Instant now) {
        return shutUntil != null && shutUntil.isAfter(now);
    }
}
