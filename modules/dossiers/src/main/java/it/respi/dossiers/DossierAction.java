// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.platform.audit.Purpose;

/** What somebody may want to do with a dossier (specification 3.2), and why that is recorded. */
public enum DossierAction {
    /** See it at all. */
    READ(false, Purpose.CASE_WORK),
    /** Change what is known of the person. */
    EDIT_PERSON(true, Purpose.CASE_WORK),
    /** Change who belongs to the household of the person, and what they are to each other (nucleo familiare). */
    CHANGE_FAMILY(true, Purpose.CASE_WORK),
    /** Add documents. */
    ADD_DOCUMENT(true, Purpose.CASE_WORK),
    /** Correct what is known of a document: its kind, its days, who issued it (estremi). */
    CORRECT_DOCUMENT(true, Purpose.CASE_WORK),
    /** Open the original of a document. */
    OPEN_DOCUMENT(false, Purpose.CASE_WORK),
    /** Check documents before they are sent (pre-controllo). */
    PRECHECK_DOCUMENT(true, Purpose.CASE_WORK),
    /** Accept or refuse documents for the office that decides. */
    VERIFY_DOCUMENT(true, Purpose.CASE_WORK),
    /** Tell the person who used the dossier (registro degli accessi, art. 15 GDPR). */
    PRINT_ACCESSES(false, Purpose.PERSON_REQUEST),
    /** Print all of it that one sees, documents included, as one file (fascicolo stampabile). */
    PRINT_BINDER(false, Purpose.CASE_WORK),
    /** Write notes for whom they are for. */
    WRITE_NOTE(true, Purpose.COUNTER),
    /** Ask another office, answer it (quesito). */
    ASK_OFFICE(true, Purpose.CASE_WORK),
    /** Record that the person consents to something, or no longer does. */
    RECORD_CONSENT(true, Purpose.COUNTER),
    /** Hide the dossier from all but the people named in it (protezione). */
    PROTECT(true, Purpose.CASE_WORK),
    /** Send it to other offices: refer, hand over, consult, revoke. */
    TRANSFER(true, Purpose.CASE_WORK),
    /** Be told of it because another office sent or asks something; nobody needs to see the dossier for that. */
    MENTION(false, Purpose.CASE_WORK),
    /** Say that it is about the same person as another one (unione), or that it is not; done by two people. */
    MERGE(true, Purpose.CASE_WORK),
    /** Divide two that were merged (scissione). */
    SPLIT(true, Purpose.CASE_WORK),
    /** State why it is needed outside one's own work (accesso motivato). */
    STATE_REASON(true, Purpose.COUNTER),
    /** Write down a request of the person and its answer (richiesta dell'interessato, art. 15-21 GDPR). */
    RECORD_REQUEST(true, Purpose.PERSON_REQUEST),
    /** Ask for a copy of all data, and hand it out once another person released it (art. 15 and 20 GDPR). */
    EXPORT_PERSON(true, Purpose.PERSON_REQUEST),
    /** Release a copy of all data that somebody else asked for. */
    RELEASE_EXPORT(true, Purpose.PERSON_REQUEST),
    /** Only keep it, and end that again (limitazione, art. 18 GDPR). */
    RESTRICT(true, Purpose.PERSON_REQUEST),
    /** Hold back a disposal, or agree to one as the second person (scarto, art. 21 D.Lgs. 42/2004). */
    DISPOSE(true, Purpose.LAW),
    /** Agree to a disposal as the first person, who answers for the office. */
    DECIDE_DISPOSAL(true, Purpose.LAW),
    /** What was due is erased for good (cancellazione, art. 17 GDPR). */
    ERASE(true, Purpose.LAW);

    private final boolean changes;
    private final Purpose purpose;

    DossierAction(boolean changes, Purpose purpose) {
        this.changes = changes;
        this.purpose = purpose;
    }

    /** Whether it changes anything, or only shows. */
    boolean changes() {
        return changes;
    }

    /** Whether it must wait while the data are only kept (art. 18 c. 2 GDPR): what no procedure of the law needs. */
    boolean waitsWhileRestricted() {
        return this == WRITE_NOTE || this == TRANSFER || this == STATE_REASON;
    }

    Purpose purpose() {
        return purpose;
    }
}
