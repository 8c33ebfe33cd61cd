// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

/** How a case ended (esito, specification 4.1). */
public enum CaseOutcome {
    POSITIVE,
    NEGATIVE,
    WITHDRAWN,
    LAPSED_NO_SHOW,
    /** Shelved because nobody can find the person (irreperibilità, SP12). */
    LAPSED_UNTRACEABLE,
    /** Not fit to be decided on (irricevibile). */
    INADMISSIBLE,
    /** Another office goes on with it (trasferimento di competenza, SP6). */
    TRANSFERRED,
    DUPLICATE,
    DECEASED,
    CANCELLED,
    /** It came to the end of its procedure, which names no other outcome. */
    COMPLETED;

    /** Whether the office may decide on it once more (riesame, SP11): what was neither granted nor withdrawn. */
    public boolean mayBeReopened() {
        return switch (this) {
            case NEGATIVE, INADMISSIBLE, LAPSED_NO_SHOW, LAPSED_UNTRACEABLE -> true;
            default -> false;
        };
    }
}
