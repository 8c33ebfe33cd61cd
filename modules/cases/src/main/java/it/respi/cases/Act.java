// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fact with consequences of its own that finishing a step records, as models name it in the property {@code action}. A
 * step without one records its answers and leads on.
 */
public enum Act {
    /** The desk checks the papers (pre-controllo, P1.04). */
    PRECHECK,
    /** Missing papers are there: they are checked again. */
    RESUME_CHECK,
    /** The kit for the post office is filled in (kit, P1.06). */
    PREPARE_KIT,
    /** The kit was accepted at the post office (P1.08): a provisional term runs. */
    ENTER_POSTING,
    /** The application was handed in at the Questura: a provisional term runs. */
    ENTER_DIRECT_FILING,
    /** The person brought what was asked for. */
    SUPPLY_DOCUMENTS,
    /** The desk called the person (SP2). */
    CONTACT_PERSON,
    /** The office that decides confirms the receipt (presa in carico): the term runs. */
    TAKE_CHARGE,
    /** A day for the fingerprints (convocazione, SP3). */
    BOOK_FINGERPRINTS,
    /** Fingerprints taken, or the person did not come. */
    RECORD_FINGERPRINTS,
    /** The office has what it asked for: the term runs again. */
    CONFIRM_DOCUMENTS,
    /** The notice of refusal reached the person (art. 10-bis): the term stops. */
    DELIVER_NOTICE("noticeWindowEndsAt"),
    /** The person answered the notice (osservazioni). */
    RECORD_OBSERVATIONS,
    /** The card arrived from the printer (P1.16). */
    REGISTER_CARD,
    /** The card is handed over: the case ends well. */
    DELIVER_CARD,
    /** The refusal reached the person: the case ends. */
    NOTIFY_REFUSAL,
    /** The case officer proposes (istruttoria). */
    REVIEW,
    /** The head asks for documents (SP1): the term stops, once. */
    SIGN_DOCUMENT_REQUEST("suspensionCapAt"),
    /** The head signs the notice of refusal (SP2). */
    SIGN_REFUSAL_NOTICE,
    /** The head decides (provvedimento): the term ends. */
    SIGN_DECISION("decision"),
    /** The office confirms that the person withdrew (rinuncia, SP5). */
    CONFIRM_WITHDRAWAL;

    private final @Nullable String told;

    Act() {
        this.told = null;
    }

    Act(String told) {
        this.told = told;
    }

    /** The routing value that it tells the process, beside the outcome; empty when it tells none. */
    public Optional<String> tells() {
        return Optional.ofNullable(told);
    }

    /** The act of that name, as models write it; empty when there is none. */
    public static Optional<Act> of(String name) {
        return Arrays.stream(values()).filter(act -> act.name().equals(name)).findFirst();
    }
}
