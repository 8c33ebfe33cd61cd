// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator.job;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A mediator who was asked (offerta).
 *
 * @param state {@code OFFERED}, {@code ACCEPTED}, {@code DECLINED} or {@code EXPIRED}
 * @param until when it ends without an answer, or null
 */
public record Offer(
        long mediatorId,
        String code,
        String name,
        String state,
        @Nullable LocalDateTime until) {
    static final String OFFERED = "OFFERED";
    static final String ACCEPTED = "ACCEPTED";
    static final String DECLINED = "DECLINED";
    /** No answer in time. */
    static final String EXPIRED = "EXPIRED";

    /** Whether it has ended without an answer. */
    boolean isOver(LocalDateTime now) {
        return waits() && until != null && !until.isAfter(now);
    }

    /** Whether the mediator has not answered. */
    public boolean waits() {
        return state.equals(OFFERED);
    }
}
