// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail;

import java.util.Set;

/** What a message tells (specification 9.1), by its number there. */
public enum MessageKind {
    /** A permit ends (scadenza, P1.01). */
    M01,
    /** Papers are missing (documenti mancanti). */
    M05,
    /** The application was filed, as the desk says (riferimento inserito). */
    M08,
    /** The office that decides has it (presa in carico). */
    M09,
    /** The office asks for documents (richiesta di integrazione, SP1), or before a term runs (art. 6 lett. b L. 241/1990). */
    M10(true, "SUSP_DOCS", "INCOMPLETE"),
    /** The office means to refuse (preavviso, art. 10-bis L. 241/1990). */
    M12(true),
    /** The card is ready (documento pronto). */
    M14(true, "READY_PICKUP"),
    /** The office decided (decisione). */
    M15(true),
    /** The authorisation was issued (nulla osta). */
    M23,
    /** The person is called to the test of Italian (convocazione al test, P3). */
    M40(true),
    /** How the test went (esito del test). */
    M41,
    /** The checks on the request for a visa ended: the employer has to confirm (P4.07). */
    M42,
    /** The employer confirmed (conferma del datore di lavoro). */
    M43,
    /** A day for the contract of stay (contratto di soggiorno, P4.09). */
    M44(true),
    /** A day for the oath (giuramento, P7.10). */
    M45(true),
    /** The last day for the oath comes near (promemoria del giuramento, T62, P7.09); the desk has steps of its own for it. */
    OATH,
    /** An appointment comes near (promemoria dell'appuntamento, SP3). */
    SP3;

    private final boolean pressing;
    private final Set<String> states;

    MessageKind() {
        this(false);
    }

    MessageKind(boolean pressing, String... states) {
        this.pressing = pressing;
        this.states = Set.of(states);
    }

    /** Key of the legal parameter that says how many days it speaks of: to answer, or for the employer to confirm. */
    public String term() {
        return this == M42 ? "work.employer_confirm" : "preavviso.window";
    }

    /** Whether somebody must tell the person when the mail cannot: a term runs, or the card waits. */
    public boolean isPressing() {
        return pressing;
    }

    /** Whether it still is true of a case in that state; messages about what happened once stay true. */
    public boolean holdsIn(String stateOfCase) {
        return states.isEmpty() || states.contains(stateOfCase);
    }
}
