// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.CaseSignal;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import org.springframework.stereotype.Component;

/**
 * What comes to light against something that was granted (impedimento sopravvenuto, art. 22 c. 5.0.1 TUI), whether somebody says it
 * of the case or an opinion does: the office weighs it once at a time, and only while there is something to revoke.
 */
@Component
public class Impediments {
    private final OutsideSignals signals;

    Impediments(OutsideSignals signals) {
        this.signals = signals;
    }

    /**
     * Has it weighed.
     *
     * @return false when another one is being weighed, by the case officer or the head: this one is weighed with it
     * @throws RuleBroken {@code case.impediment.not-here} when nothing is there that could be revoked
     */
    public boolean report(Actor actor, CaseFile file) {
        if (!canBeWeighed(file)) {
            throw new RuleBroken("case.impediment.not-here");
        }
        boolean first = !signals.isAnswered(file, CaseSignal.IMPEDIMENT_FOUND);
        if (first) {
            signals.tell(actor, file, CaseSignal.IMPEDIMENT_FOUND);
        }
        return first;
    }

    /** Whether what was granted is still there to be revoked. */
    public boolean canBeWeighed(CaseFile file) {
        return signals.isHeard(file, CaseSignal.IMPEDIMENT_FOUND);
    }
}
