// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.Gone;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The one place where an actor is let to a dossier, or refused. */
@Component
class DossierDoor {
    private final DossierPolicy policy;
    private final Admissions admissions;

    DossierDoor(DossierPolicy policy, Admissions admissions) {
        this.policy = policy;
        this.admissions = admissions;
    }

    /**
     * The dossier, for that action.
     *
     * @throws NotFound {@code dossier.not-found} when it is not there or the actor may not know of it
     * @throws Gone {@code dossier.erased} when its data were erased
     * @throws NotAllowed {@code dossier.action.not-allowed} when the actor may see it but not do that
     * @throws RuleBroken {@code dossier.merged} or {@code dossier.restricted} when nobody may do that at present
     */
    Dossier pass(Optional<Dossier> found, Actor actor, DossierAction action) {
        Dossier dossier = found.orElseThrow(() -> new NotFound("dossier.not-found"));
        admissions.look(dossier, actor);
        DossierRights rights = policy.rights(actor, dossier);
        if (!rights.can(DossierAction.READ)) {
            throw new NotFound("dossier.not-found"); // never confirm that it exists
        }
        if (dossier.erasedAt() != null) {
            throw new Gone("dossier.erased", dossier.number());
        }
        if (!rights.can(action)) {
            throw policy.couldBefore(actor, dossier, action)
                    ? new RuleBroken("dossier.merged")
                    : new NotAllowed("dossier.action.not-allowed");
        }
        if (dossier.restrictedAt() != null && action.waitsWhileRestricted()) {
            throw new RuleBroken("dossier.restricted");
        }
        return dossier;
    }
}
