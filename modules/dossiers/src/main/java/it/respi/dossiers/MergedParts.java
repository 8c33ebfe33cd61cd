// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Actor;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The dossiers that were merged into another one, for what the law gives the person as a whole (art. 15 GDPR). */
@Component
public class MergedParts {
    private final DossierRepository repository;
    private final DossierPolicy policy;
    private final Admissions admissions;
    private final Traces traces;

    MergedParts(DossierRepository repository, DossierPolicy policy, Admissions admissions, Traces traces) {
        this.repository = repository;
        this.policy = policy;
        this.admissions = admissions;
        this.traces = traces;
    }

    /**
     * The parts of a dossier that the actor has taken for that action, by number; written in the register of each. Left out
     * are those that were erased, and protected ones in which the actor is not named.
     */
    @Transactional
    public List<Dossier> of(Dossier kept, Actor actor, DossierAction action) {
        if (!kept.everMerged()) {
            return List.of();
        }
        List<Dossier> parts = repository.mergedInto(kept.id()).stream()
                .filter(part -> part.erasedAt() == null && isCovered(part, kept, actor, action))
                .toList();
        parts.forEach(part -> traces.used(actor, part, action));
        return parts;
    }

    private boolean isCovered(Dossier part, Dossier kept, Actor actor, DossierAction action) {
        admissions.look(part, actor);
        return policy.reachesPart(actor, kept, part, action);
    }
}
