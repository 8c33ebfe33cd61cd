// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.transfer;

/** What one office asks of another about a dossier (passaggio). */
public enum Verb {
    /** Refer one need (invio per un bisogno): the owner keeps the dossier, the other takes part. */
    REFER,
    /** Transfer ownership (cambio di ufficio titolare). */
    OWNERSHIP,
    /** Ask for access (richiesta di accesso): the only verb that begins at the office that does not see the dossier. */
    ACCESS,
    /** Consult (consulto): yes, no, known; the dossier is not shown. */
    CONSULT,
    /** Revoke (revoca): an office takes part no longer; done at once. */
    REVOKE
}
