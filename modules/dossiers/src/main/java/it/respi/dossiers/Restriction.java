// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.Stale;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Restriction of processing (limitazione, art. 18 GDPR): the data are only kept, and used for what the law demands. */
@Component
public class Restriction {
    private final Dossiers dossiers;
    private final DossierRepository repository;
    private final Traces traces;
    private final Clock clock;

    Restriction(Dossiers dossiers, DossierRepository repository, Traces traces, Clock clock) {
        this.dossiers = dossiers;
        this.repository = repository;
        this.traces = traces;
        this.clock = clock;
    }

    /** From now on; nothing changes when it is so already. */
    @Transactional
    public void begin(String number, Actor actor) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.RESTRICT);
        if (dossier.restrictedAt() == null) {
            dossier.restrict(clock.instant());
            repository.saveAndFlush(dossier);
            traces.kept(actor, dossier);
        }
    }

    /**
     * No longer; the person is to be told before (art. 18 c. 3 GDPR).
     *
     * @throws Stale {@code restriction.none} when it is not restricted
     */
    @Transactional
    public void end(String number, Actor actor) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.RESTRICT);
        if (dossier.restrictedAt() == null) {
            throw new Stale("restriction.none");
        }
        dossier.restrict(null);
        repository.saveAndFlush(dossier);
        traces.kept(actor, dossier);
    }
}
