// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.retention;

/** Where a disposal stands. */
enum DisposalState {
    /** Proposed by the plan of conservation. */
    PROPOSED,
    /** Held back for a reason (blocco). */
    HELD,
    /** One person agreed; a second is awaited. */
    FIRST,
    /** Carried out. */
    DONE,
    /** No longer due. */
    DROPPED
}
