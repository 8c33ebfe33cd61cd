// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A document was verified or rejected by itself, not as the paper of a case; told inside the transaction that wrote it
 * down.
 *
 * @param by null when the virus check did
 * @param state what they think of it
 * @param reason why it must be brought again, in words for the person; null otherwise
 */
public record DocumentJudged(
        @Nullable Actor by,
        long dossierId,
        long documentId,
        DocumentState state,
        @Nullable String reason) {}
