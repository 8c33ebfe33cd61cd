// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

/** What somebody may want to do with a dossier (specification 3.2). */
public enum DossierAction {
    /** See it at all. */
    READ,
    /** Change what is known of the person. */
    EDIT_PERSON,
    /** Add documents. */
    ADD_DOCUMENT,
    /** Open the original of a document. */
    OPEN_DOCUMENT,
    /** Check documents before they are sent (pre-controllo). */
    PRECHECK_DOCUMENT,
    /** Accept or refuse documents for the office that decides. */
    VERIFY_DOCUMENT,
    /** Write notes for whom they are for. */
    WRITE_NOTE,
    /** Record that the person consents to something, or no longer does. */
    RECORD_CONSENT,
    /** Hide the dossier from all but the people named in it (protezione). */
    PROTECT,
    /** Send it to other offices: refer, hand over, consult, revoke. */
    TRANSFER
}
