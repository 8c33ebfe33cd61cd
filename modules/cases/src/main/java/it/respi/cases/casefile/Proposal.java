// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

/** What the case officer proposes and the head signs (proposta dell'istruttore). */
public enum Proposal {
    PROPOSE_GRANT,
    PROPOSE_REFUSAL,
    ASK_DOCUMENTS,
    GIVE_NOTICE
}
