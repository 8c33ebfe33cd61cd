// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fact with consequences of its own that finishing a step records, as models name it in the property {@code action}. A
 * step without one records its answers and leads on.
 */
public enum Act {
    /** The desk checks the papers (pre-controllo, P1.04): complete only when it has seen each that is required. */
    PRECHECK,
    /** The permit that the person holds, where the opening did not know it (titolo posseduto): number and expiry, if any. */
    RECORD_HELD_PERMIT,
    /** Missing papers are there: they are checked again. */
    RESUME_CHECK,
    /**
     * An office looks at what is asked for before a term runs, and asks for papers before it turns anything down for them (art. 6
     * lett. b L. 241/1990): the person has the list, no term stands still.
     */
    CHECK_BEFORE_TERM,
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
    RECORD_FINGERPRINTS("absence"),
    /** The office has what it asked for: the term runs again. */
    CONFIRM_DOCUMENTS,
    /** The notice of refusal reached the person (art. 10-bis): the term stops. */
    DELIVER_NOTICE("noticeWindowEndsAt"),
    /** The person answered the notice (osservazioni). */
    RECORD_OBSERVATIONS,
    /** The card arrived from the printer (P1.16). */
    REGISTER_CARD,
    /** The card is handed over, valid or expired already; the case ends with its procedure. */
    DELIVER_CARD("newPermit"),
    /** The refusal reached the person: the case ends. */
    NOTIFY_REFUSAL,
    /** The case officer proposes (istruttoria). */
    REVIEW,
    /** The person was asked whether they want the type of permit that the case officer thinks fits better (G1-3). */
    CHANGE_PERMIT_TYPE,
    /**
     * Somebody proposes to turn down what has not come to its review, or to take back what was granted (proposta di rigetto
     * o di revoca).
     */
    PROPOSE_REFUSAL,
    /** The head asks for documents (SP1): the request goes out, nothing stops yet. */
    SIGN_DOCUMENT_REQUEST("suspensionCapAt"),
    /** The request for documents reached the person (art. 2 c. 7 L. 241/1990): from that day the term stands still, once. */
    DELIVER_DOCUMENT_REQUEST("suspensionCapAt"),
    /** The head signs the notice of refusal (SP2). */
    SIGN_REFUSAL_NOTICE,
    /**
     * The nulla osta is sent for those whom the step names (rilascio, art. 29 c. 7-8 TUI); on who is left in the application nothing
     * is decided yet, and for them the term runs on (decisione divisa, G2-4).
     */
    ISSUE_NULLA_OSTA("undecided"),
    /** Those on whom nothing is decided yet get the nulla osta too, or the person gives up for them. */
    PROPOSE_FOR_OTHERS,
    /** What was left of those who did not get the nulla osta is over. */
    CONCLUDE_OTHERS("undecided"),
    /** The head decides (provvedimento): the term ends. */
    SIGN_DECISION("decision"),
    /** The office confirms that the person withdrew (rinuncia, SP5). */
    CONFIRM_WITHDRAWAL,
    /** The desk handed in or sent an application that is not about a permit (presentazione): a provisional term runs. */
    FILE_APPLICATION,
    /**
     * An application was sent whose term begins with an act of the office, not with its arrival (imputazione alla quota,
     * art. 22 TUI): nothing runs yet, not even provisionally.
     */
    SEND_APPLICATION,
    /** The office that decides has the application (avvio del procedimento, imputazione alla quota): the term runs. */
    START_TERM,
    /** What the term is for was done without a decision (adempimento): the term ends, the case goes on. */
    TERM_MET,
    /** The housing certificate is handed over and stands in the dossier with its last day (consegna del certificato, P6.06). */
    KEEP_CERTIFICATE,
    /** The term was made longer by an act (proroga), to the parameter of its name with {@code .extended}. */
    EXTEND_TERM,
    /** Another office is asked what it thinks (richiesta di parere). */
    ASK_OPINION,
    /** The other office answers (parere). */
    GIVE_OPINION,
    /** The office weighs an opinion against what it granted, or is about to grant (art. 22 c. 5.0.1 TUI). */
    WEIGH_OPINION,
    /** A day for whatever the person must come for (appuntamento, SP3). */
    BOOK_APPOINTMENT,
    /** The person came, did not come, or the day was moved. */
    RECORD_APPOINTMENT("absence"),
    /** The refusal reached the person (notificazione, SP4): the remedies run, the case stays open. */
    RECORD_NOTIFICATION,
    /** The desk told the person what can be done against the refusal (rimedi, SP7): from here the case waits for it. */
    EXPLAIN_REMEDIES("remediesEndAt"),
    /** The person went to court (ricorso, SP7): only that, and when; or what else they do, or that they do nothing. */
    RECORD_APPEAL,
    /** The office decides once more (riesame, autotutela, SP11): the term runs anew. */
    REOPEN,
    /** The office that decides sends the file to another one, or keeps it (trasferimento di competenza, SP6). */
    CONFIRM_TRANSFER,
    /** The head says why it is late and until when (ritardo, SP9). */
    TELL_OVERDUE,
    /** The person asked the official with substitute power (potere sostitutivo, art. 2 c. 9-bis L. 241/1990). */
    RECORD_SUBSTITUTE_REQUEST;

    private static final Set<Act> OF_A_PERMIT = EnumSet.of(
            RECORD_HELD_PERMIT,
            RESUME_CHECK,
            CHECK_BEFORE_TERM,
            PREPARE_KIT,
            ENTER_POSTING,
            ENTER_DIRECT_FILING,
            TAKE_CHARGE,
            BOOK_FINGERPRINTS,
            RECORD_FINGERPRINTS,
            REGISTER_CARD,
            DELIVER_CARD,
            CHANGE_PERMIT_TYPE,
            NOTIFY_REFUSAL);

    private final @Nullable String told;

    Act() {
        this.told = null;
    }

    Act(String told) {
        this.told = told;
    }

    /** Whether only a case about a permit comes into a state in which it can be recorded. */
    public boolean needsPermit() {
        return OF_A_PERMIT.contains(this);
    }

    /** Whether only a case that is not about a permit comes into a state in which it can be recorded. */
    public boolean needsNoPermit() {
        return this == FILE_APPLICATION || this == SEND_APPLICATION || this == START_TERM;
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
