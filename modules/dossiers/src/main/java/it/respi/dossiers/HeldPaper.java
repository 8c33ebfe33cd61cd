// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Office;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper that an office of the network already holds and that is still good.
 *
 * @param kind code of the kind of paper
 * @param holder the office that has it
 * @param since the day it was given
 * @param validUntil null when it has no end
 */
public record HeldPaper(
        String kind,
        long documentId,
        Office holder,
        LocalDate since,
        @Nullable LocalDate validUntil) {}
