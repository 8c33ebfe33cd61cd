// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator;

import it.respi.kernel.refusal.RespiException.NotFound;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One at a time for each mediator: what is confirmed under this lock cannot overlap (ADR 0036). */
@Component
public class MediatorLocks {
    private final MediatorRows rows;

    MediatorLocks(MediatorRows rows) {
        this.rows = rows;
    }

    /**
     * Locks the row of the mediator until the end of the transaction.
     *
     * @throws NotFound {@code mediator.not-found}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(long mediator) {
        if (!rows.lock(mediator)) {
            throw new NotFound("mediator.not-found");
        }
    }

    /** Locks several, always in the same order, so that nobody waits for somebody who waits for them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(Collection<Long> mediators) {
        rows.lock(mediators);
    }
}
