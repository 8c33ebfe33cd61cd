// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierOffices;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.Section;
import it.respi.dossiers.Unions;
import it.respi.dossiers.household.Memberships.Membership;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the dossier of a member by its number, and refuses what cannot be a member. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Linking {
    private final Dossiers dossiers;
    private final DossierOffices offices;
    private final Unions unions;
    private final Memberships memberships;

    Linking(Dossiers dossiers, DossierOffices offices, Unions unions, Memberships memberships) {
        this.dossiers = dossiers;
        this.offices = offices;
        this.unions = unions;
        this.memberships = memberships;
    }

    /**
     * The dossier whose person becomes a member; its register tells it.
     *
     * @throws RuleBroken {@code household.self}, {@code household.already}, {@code household.elsewhere},
     *     {@code dossier.merged}, or {@code household.dossier.unknown} when the actor may see no dossier of that number
     */
    Dossier linked(Dossier own, long household, String number, Actor actor) {
        Dossier other = seen(number, actor);
        if (other.id() == own.id()) {
            throw new RuleBroken("household.self");
        }
        if (!other.isSharedWith(actor.office().id())) {
            throw new RuleBroken("household.dossier.unknown"); // a stated reason lets one read, not link
        }
        other.refuseIfMerged();
        Membership elsewhere = memberships.current(other.id()).orElse(null);
        if (elsewhere != null) {
            boolean here = elsewhere.householdId() == household;
            throw new RuleBroken(here ? "household.already" : "household.elsewhere", other.number());
        }
        offices.familyChanged(other.id(), actor);
        return other;
    }

    /** Refuses what a merger confirmed at the same moment forbids; the row that was written waited for it. */
    void refuseMergedMeanwhile(Dossier own, MemberEntry added) {
        unions.refuseMerged(own.id());
        Long dossier = added.dossierId();
        if (dossier != null) {
            unions.refuseMerged(dossier);
        }
    }

    private Dossier seen(String number, Actor actor) {
        try {
            return dossiers.take(number, actor, Section.PERSON);
        } catch (NotFound | NotAllowed unseen) {
            throw new RuleBroken("household.dossier.unknown");
        }
    }
}
