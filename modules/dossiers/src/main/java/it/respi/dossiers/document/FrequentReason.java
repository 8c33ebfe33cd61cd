// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import it.respi.platform.view.Texts;
import java.util.Arrays;

/** Why a paper often must be done again (motivo ricorrente); the person reads its sentence, {@code viewer.why.NAME}. */
enum FrequentReason {
    UNREADABLE,
    CUT_OFF,
    EXPIRED,
    WRONG_PAPER,
    NOT_SIGNED,
    NOT_TRANSLATED,
    OTHER_PERSON;

    /**
     * The sentence of the reason that was chosen, and what was typed besides.
     *
     * @param chosen a name, or anything else for none
     */
    static String with(String chosen, String typed, Texts texts) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(chosen))
                .map(reason -> texts.say("viewer.why." + reason))
                .map(sentence -> typed.isBlank() ? sentence : sentence + ". " + typed)
                .findFirst()
                .orElse(typed);
    }
}
