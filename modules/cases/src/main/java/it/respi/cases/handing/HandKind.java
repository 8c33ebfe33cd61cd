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
    SENT_BACK("restituisci", true),
    /** Whoever did one of these undoes it at once (annullamento); no page asks for it. */
    UNDONE("annulla", false);

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
        return this == ASSIGNED || this == DELEGATED;
    }

    static HandKind of(String slug) {
        return Arrays.stream(values())
                .filter(kind -> kind != UNDONE && kind.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("request.not-found"));
    }
}
