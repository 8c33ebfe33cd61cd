// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.slot;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a counter receives people for (tipo di appuntamento). */
public enum SlotKind {
    /** Anything at a counter (sportello). */
    DESK,
    /** Fingerprints for a permit (impronte, fotosegnalamento). */
    FINGERPRINTS,
    /** Originals and contracts (originali). */
    ORIGINALS,
    /** Anything else, such as a visit to a dwelling (altro). */
    OTHER;

    /** The kinds at which an appointment can be held. */
    public static List<SlotKind> serving(boolean fingerprints) {
        return fingerprints ? List.of(FINGERPRINTS) : List.of(DESK, ORIGINALS, OTHER);
    }

    /** The kind of that name; empty when there is none. */
    public static Optional<SlotKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
