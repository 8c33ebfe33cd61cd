// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What colleagues write to each other when a step changes hands (nota di consegna), sealed with the key of the person. */
@Component
public class StepNotes {
    /** Characters of a note: one sentence. */
    public static final int LONGEST = 300;

    private final CaseSeal seal;

    StepNotes(CaseSeal seal) {
        this.seal = seal;
    }

    /** The note of a move of a step, sealed; null for none. */
    public byte @Nullable [] seal(long dossierId, long move, @Nullable String note) {
        return note == null ? null : seal.sealNote(seal.personOf(dossierId), move, note);
    }

    /** The words of a note; null when there is none, or none any more. */
    public @Nullable String open(long dossierId, long move, byte @Nullable [] sealed) {
        return sealed == null ? null : seal.openNote(seal.personOf(dossierId), move, sealed);
    }
}
