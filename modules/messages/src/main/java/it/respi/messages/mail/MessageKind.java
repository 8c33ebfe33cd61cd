// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail;

import org.jspecify.annotations.Nullable;

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
    /** The office asks for documents (richiesta di integrazione, SP1). */
    M10(true, "SUSP_DOCS"),
    /** The office means to refuse (preavviso, art. 10-bis L. 241/1990). */
    M12(true, null),
    /** The card is ready (documento pronto). */
    M14(true, "READY_PICKUP"),
    /** The office decided (decisione). */
    M15(true, null),
    /** The authorisation was issued (nulla osta). */
    M23,
    /** An appointment comes near (promemoria dell'appuntamento, SP3). */
    SP3;

    private final boolean pressing;
    private final @Nullable String state;

    MessageKind() {
        this(false, null);
    }

    MessageKind(boolean pressing, @Nullable String state) {
        this.pressing = pressing;
        this.state = state;
    }

    /** Whether somebody must tell the person when the mail cannot: a term runs, or the card waits. */
    public boolean isPressing() {
        return pressing;
    }

    /** Whether it still is true of a case in that state; messages about what happened once stay true. */
    public boolean holdsIn(String stateOfCase) {
        return state == null || state.equals(stateOfCase);
    }
}
