// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

/** Why somebody is a member no longer (motivo dell’uscita). */
enum Ending {
    /** Lives elsewhere now. */
    MOVED,
    /** Separated or divorced. */
    SEPARATED,
    /** Died. */
    DIED,
    /** Was entered by mistake. */
    MISTAKE,
    /** Nobody else is left. */
    ALONE
}
