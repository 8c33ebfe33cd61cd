// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.handing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step changed hands.
 *
 * @param to who has it from then on
 * @param by who gave it
 * @param note one sentence to the colleague; null for none, or none any more
 */
public record StepMove(
        HandKind kind, int to, int by, Instant at, @Nullable String note) {
    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "StepMove[" + kind + "]";
    }
}
