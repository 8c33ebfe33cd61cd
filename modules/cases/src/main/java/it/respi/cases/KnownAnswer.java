// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

import java.util.Arrays;
import java.util.Optional;

/** A day, or a yes, that is known before a step asks for it, and that models let stand in the question (property {@code prefill}). */
public enum KnownAnswer {
    /**
     * The day on which a desk or the person says that the application was filed: for a kit, its acceptance at the post office
     * (accettazione, P1.08).
     */
    REPORTED("reportedOn"),
    /** Last day of the permit that the person holds, as the opening or an earlier step said it. */
    HELD_UNTIL("heldUntil"),
    /** The day on which the step is done. */
    TODAY("today"),
    /** Day and time to come for which the person is awaited, as a desk reported it (lettera di Poste, P1.07). */
    APPOINTMENT("appointment", FieldKind.DATE_TIME),
    /**
     * Yes for citizens of the countries whose workers are checked before the nulla osta (art. 3 D.L. 145/2024): their list is kept
     * with the legal parameters. Of everybody else nothing is said; the country itself stays in the dossier.
     */
    CHECKED_COUNTRY("checkedCountry", FieldKind.YES_NO);

    private final String property;
    private final FieldKind kind;

    KnownAnswer(String property) {
        this(property, FieldKind.DATE);
    }

    KnownAnswer(String property, FieldKind kind) {
        this.property = property;
        this.kind = kind;
    }

    /** Whether it can stand in a question of that kind. */
    public boolean fits(FieldKind question) {
        return kind == question;
    }

    /** The one of that name, as models write it; empty when there is none. */
    public static Optional<KnownAnswer> of(String name) {
        return Arrays.stream(values())
                .filter(answer -> answer.property.equals(name))
                .findFirst();
    }
}
