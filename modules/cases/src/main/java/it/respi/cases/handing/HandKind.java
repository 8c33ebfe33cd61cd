// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.handing;

import it.respi.kernel.refusal.RespiException.NotFound;
import java.util.Arrays;

/** How a step changes hands; the slug stands in the address. */
public enum HandKind {
    /** The head gives it to somebody of the office (assegnazione). */
    ASSIGNED("assegna", false),
    /** Whoever has it gives it to a colleague (delega). */
    DELEGATED("delega", true),
    /** The colleague gives it back to whoever delegated it (restituzione). */
    SENT_BACK("restituisci", true);

    private final String slug;
    private final boolean asksNote;

    HandKind(String slug, boolean asksNote) {
        this.slug = slug;
        this.asksNote = asksNote;
    }

    /** Its word in the address and in the keys of messages. */
    public String slug() {
        return slug;
    }

    /** Whether a sentence must be written to the colleague. */
    public boolean asksNote() {
        return asksNote;
    }

    /** Whether a colleague is to be chosen. */
    public boolean asksColleague() {
        return this != SENT_BACK;
    }

    static HandKind of(String slug) {
        return Arrays.stream(values())
                .filter(kind -> kind.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("request.not-found"));
    }
}
