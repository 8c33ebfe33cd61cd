// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event of the history (storia).
 *
 * @param at when it happened
 * @param mark two letters of the agency ({@code SP PR QU PV CO PE}); null for the system itself
 * @param who office, or office and person; null when the sentence says it
 * @param text what happened, as a sentence
 * @param detail second line; null for none
 */
public record TimelineEntry(
        Instant at,
        @Nullable String mark,
        @Nullable String who,
        String text,
        @Nullable String detail) {}
