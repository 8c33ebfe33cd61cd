// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

/** What became of a document (stato del documento). */
public enum DocumentState {
    /** Nobody looked at it yet. */
    UPLOADED,
    /** Looked at by the desk before it is sent (visto). */
    SEEN,
    /** Accepted by the office that decides. */
    ACCEPTED,
    /** To be brought again, with a reason. */
    REJECTED
}
