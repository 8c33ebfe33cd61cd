// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.CaseSignal;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import org.springframework.stereotype.Component;

/** Whoever is looked after and goes away (allontanamento, L. 203/2012): the police is told at once, whatever else the case waits for. */
@Component
record Disappearances(OutsideSignals signals) {

    /**
     * Has the person looked for.
     *
     * @throws RuleBroken {@code case.missing.not-here} when nobody has the person in charge yet, or no longer
     * @throws RuleBroken {@code case.missing.already-told} while the person is being looked for
     */
    void report(Actor actor, CaseFile file) {
        if (!signals.isHeard(file, CaseSignal.WENT_MISSING)) {
            throw new RuleBroken("case.missing.not-here");
        }
        if (signals.isAnswered(file, CaseSignal.WENT_MISSING)) {
            throw new RuleBroken("case.missing.already-told");
        }
        signals.tell(actor, file, CaseSignal.WENT_MISSING);
    }
}
