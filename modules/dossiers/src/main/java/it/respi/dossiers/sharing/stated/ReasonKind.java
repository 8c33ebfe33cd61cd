// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.stated;

/** Why somebody needs a dossier that is not of their office. */
public enum ReasonKind {
    /** The person is at the counter and asks for help. */
    COUNTER,
    /** A deadline or a danger does not wait for the office that keeps the dossier. */
    URGENT,
    /** The head of the office asked for it. */
    ORDERED,
    /** Something else. */
    OTHER
}
