// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.incident;

import it.respi.kernel.actor.Actor;
import it.respi.platform.audit.AuditEntry;
import it.respi.platform.audit.AuditTrail;
import it.respi.platform.audit.Purpose;
import it.respi.platform.audit.Who;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who tried failed steps again, in the provable history; belongs to the transaction that does it. */
@Component
class RetryEntry {
    private static final String ACTION = "RETRY";

    private final AuditTrail audit;
    private final Clock clock;

    RetryEntry(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** @param what the engine's reference of one, or the id of the step that is tried again everywhere */
    void add(Actor actor, String what) {
        audit.done(new AuditEntry(
                clock.instant(),
                Who.of(actor),
                null,
                ACTION,
                Purpose.CASE_WORK,
                null,
                "incident/" + what,
                null,
                List.of()));
    }
}
