// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

/** How a case ended (esito, specification 4.1). */
public enum CaseOutcome {
    POSITIVE,
    NEGATIVE,
    WITHDRAWN,
    LAPSED_NO_SHOW,
    CANCELLED,
    /** It came to the end of its procedure, which names no other outcome. */
    COMPLETED
}
