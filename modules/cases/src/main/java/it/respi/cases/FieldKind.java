// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

import java.util.Arrays;
import java.util.Optional;

/** Kind of a form field of a step: decides how it is shown and checked. */
public enum FieldKind {
    TEXT,
    LONG_TEXT,
    NUMBER,
    DATE,
    DATE_TIME,
    /** A box that is ticked to confirm. */
    FLAG,
    /** A question with two answers. */
    YES_NO,
    CHOICE,
    /** Codes of the checklist of the case, several. */
    CHECKLIST,
    /** Members of the household of the person (familiari), several; their names are kept sealed. */
    RELATIVES,
    /** Number of the registered kit (numero di assicurata): 12 digits. */
    ASSICURATA,
    /** Number of the file at the police (numero di pratica): 10 letters and digits. */
    PRATICA,
    /** Number of a residence permit (numero del permesso di soggiorno). */
    PERMIT_NUMBER;

    /** Whether several are chosen from what the case or the dossier knows. */
    public boolean several() {
        return this == CHECKLIST || this == RELATIVES;
    }

    /** The kind of that name, as models write it; empty when there is none. */
    public static Optional<FieldKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** What a gateway reads of a question that was left out; empty where leaving it out decides nothing. */
    public Optional<Object> unanswered() {
        return switch (this) {
            case FLAG, YES_NO -> Optional.of(false);
            case CHOICE -> Optional.of("");
            case NUMBER -> Optional.of(0);
            default -> Optional.empty();
        };
    }
}
