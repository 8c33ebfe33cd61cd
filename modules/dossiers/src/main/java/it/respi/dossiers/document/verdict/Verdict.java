// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.verdict;

import it.respi.dossiers.DocumentState;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;

/**
 * What somebody thinks of a document (esito).
 *
 * @param seenVersion the state of the document that they looked at
 * @param good false: to be brought again
 * @param reason why not, in words for the person; not read when it is good
 */
public record Verdict(long seenVersion, boolean good, String reason) {

    /** A desk's word is a pre-check (visto); only the office that decides accepts. */
    public DocumentState of(Actor actor) {
        if (!good) {
            return DocumentState.REJECTED;
        }
        return isDesk(actor) ? DocumentState.SEEN : DocumentState.ACCEPTED;
    }

    static boolean isDesk(Actor actor) {
        return actor.office().kind() == AgencyKind.HELP_DESK;
    }

    /** The words for the person; empty when it is good. */
    public String words() {
        return good ? "" : reason.strip();
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "Verdict[" + good + "]";
    }
}
