// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

import java.util.Arrays;
import java.util.Optional;

/** A day that is known before a step asks for it, and that models let stand in the question (property {@code prefill}). */
public enum KnownDay {
    /**
     * The day on which a desk or the person says that the application was filed: for a kit, its acceptance at the post office
     * (accettazione, P1.08).
     */
    REPORTED("reportedOn"),
    /** Last day of the permit that the person holds, as the opening or an earlier step said it. */
    HELD_UNTIL("heldUntil"),
    /** The day on which the step is done. */
    TODAY("today");

    private final String property;

    KnownDay(String property) {
        this.property = property;
    }

    /** The day of that name, as models write it; empty when there is none. */
    public static Optional<KnownDay> of(String name) {
        return Arrays.stream(values()).filter(day -> day.property.equals(name)).findFirst();
    }
}
