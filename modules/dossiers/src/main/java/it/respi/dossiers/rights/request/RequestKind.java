// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.request;

/** What a person may ask about their own data. */
public enum RequestKind {
    /** Access (accesso, art. 15 GDPR). */
    ACCESS,
    /** Rectification (rettifica, art. 16). */
    RECTIFICATION,
    /** Erasure (cancellazione, art. 17). */
    ERASURE,
    /** Restriction (limitazione, art. 18). */
    RESTRICTION,
    /** Portability (portabilità, art. 20). */
    PORTABILITY,
    /** Objection (opposizione, art. 21). */
    OBJECTION;

    /** Whether a copy of all data answers it. */
    public boolean asksForCopy() {
        return this == ACCESS || this == PORTABILITY;
    }
}
