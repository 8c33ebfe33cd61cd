// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.retention;

/** Why a disposal is held back (blocco). */
enum HoldReason {
    /** A dispute or an appeal. */
    DISPUTE,
    /** An authority asked for it. */
    AUTHORITY,
    /** The person asked that it be kept. */
    PERSON,
    /** It is of historical interest. */
    HISTORY
}
