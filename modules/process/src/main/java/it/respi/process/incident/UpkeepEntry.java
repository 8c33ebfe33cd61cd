// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.incident;

import it.respi.kernel.actor.Actor;
import it.respi.platform.audit.AuditEntry;
import it.respi.platform.audit.AuditTrail;
import it.respi.platform.audit.Purpose;
import it.respi.platform.audit.Who;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What administrators did about incidents, in the provable history; belongs to the transaction that does it. */
@Component
class UpkeepEntry {
    private final AuditTrail audit;
    private final Clock clock;

    UpkeepEntry(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** @param what the engine's reference of one step, or the id of the step that is tried again everywhere */
    void retried(Actor actor, String what) {
        add(actor, "RETRY", "incident/" + what);
    }

    /** A fact that no process waited for was looked after. */
    void lookedAfter(Actor actor, long drift) {
        add(actor, "DRIFT_SEEN", "process_drift/" + drift);
    }

    private void add(Actor actor, String action, String object) {
        audit.done(AuditEntry.upkeep(clock.instant(), Who.of(actor), action, Purpose.CASE_WORK)
                .about(object));
    }
}
