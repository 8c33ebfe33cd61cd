// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator.job;

import it.respi.agenda.mediator.MediatorLocks;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Chooses somebody who is free and stays so until the end of the transaction: whoever might do it is locked, then asked about again. */
@Component
class LockedMediators {
    private static final int MOST = 20;

    private final FreeMediators free;
    private final MediatorLocks locks;

    LockedMediators(FreeMediators free, MediatorLocks locks) {
        this.free = free;
        this.locks = locks;
    }

    /**
     * The best speaker who is free.
     *
     * @param but who is not asked
     * @param first who does it if free, or null
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Long> choose(Need need, Set<Long> but, @Nullable Long first) {
        List<Long> maybe = who(need, but);
        locks.lock(maybe);
        List<Long> still = maybe.isEmpty() ? maybe : who(need, but);
        return still.stream()
                .filter(one -> Objects.equals(one, first))
                .findFirst()
                .or(() -> still.stream().filter(maybe::contains).findFirst());
    }

    private List<Long> who(Need need, Set<Long> but) {
        return free.find(need, MOST + but.size()).stream()
                .map(Candidate::id)
                .filter(one -> !but.contains(one))
                .limit(MOST)
                .toList();
    }
}
