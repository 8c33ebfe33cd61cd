// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Somebody verified or rejected a document on its own page; told inside the transaction that wrote it down.
 *
 * @param state what they think of it
 * @param reason why it must be brought again, in words for the person; null otherwise
 */
public record DocumentJudged(
        Actor by,
        long dossierId,
        long documentId,
        DocumentState state,
        @Nullable String reason) {}
