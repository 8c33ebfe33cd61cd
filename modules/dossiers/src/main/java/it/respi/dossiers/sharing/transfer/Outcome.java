// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.transfer;

import java.util.EnumSet;
import java.util.Set;

/** How a transfer ended (esito). */
public enum Outcome {
    ACCEPTED,
    REJECTED,
    /** Answers to a consultation. */
    YES,
    NO,
    KNOWN,
    /** Taken back by the office that sent it, or overtaken by a change of owner. */
    CANCELLED,
    /** Done at once. */
    DONE;

    /** What the other office may answer. */
    static Set<Outcome> answersTo(Verb verb) {
        return switch (verb) {
            case REFER, OWNERSHIP, ACCESS -> EnumSet.of(ACCEPTED, REJECTED);
            case CONSULT -> EnumSet.of(YES, NO, KNOWN);
            case REVOKE -> EnumSet.noneOf(Outcome.class);
        };
    }
}
