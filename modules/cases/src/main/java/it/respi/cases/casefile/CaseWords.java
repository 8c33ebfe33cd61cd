// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.CaseOutcome;
import it.respi.platform.view.Texts;
import org.springframework.stereotype.Component;

/** Where a case is, in the reader's language. */
@Component
public record CaseWords(Texts texts) {

    /** Its state; how it ended when it is over. */
    public String stateOf(CaseFile file) {
        if (file.state() != CaseState.CLOSED) {
            return texts.say(file.state().key());
        }
        boolean otherThanAPermit = file.outcome() == CaseOutcome.POSITIVE && file.permitType() == null;
        return texts.say("case.outcome." + file.outcome() + (otherThanAPermit ? ".other" : ""));
    }
}
