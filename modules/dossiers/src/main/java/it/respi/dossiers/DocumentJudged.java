// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Somebody verified or rejected a document on its own page; told inside the transaction that wrote it down.
 *
 * @param accepted false: to be brought again
 * @param reason why not, in words for the person; null when accepted
 */
public record DocumentJudged(
        Actor by,
        long dossierId,
        long documentId,
        boolean accepted,
        @Nullable String reason) {}
