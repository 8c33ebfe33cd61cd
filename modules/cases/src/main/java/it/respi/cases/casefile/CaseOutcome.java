// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

/** How a case ended (esito, specification 4.1). */
public enum CaseOutcome {
    POSITIVE,
    NEGATIVE,
    WITHDRAWN,
    LAPSED_NO_SHOW,
    CANCELLED
}
