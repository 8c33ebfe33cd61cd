// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.merging;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierPolicy;
import it.respi.dossiers.Unions;
import it.respi.dossiers.household.Memberships;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.refusal.RespiException.Stale;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What may be merged, and who is the second person. */
@Component
class MergeRules {
    private final DossierPolicy policy;
    private final Unions unions;
    private final Memberships memberships;
    private final JdbcClient jdbc;

    MergeRules(DossierPolicy policy, Unions unions, Memberships memberships, JdbcClient jdbc) {
        this.policy = policy;
        this.unions = unions;
        this.memberships = memberships;
        this.jdbc = jdbc;
    }

    /**
     * Refuses what cannot be merged. Both are locked first, so that nothing changes between this and what follows.
     *
     * @throws RuleBroken {@code merge.itself}, {@code merge.protection}, {@code dossier.merged}, {@code merge.has-parts},
     *     {@code merge.transfers}, {@code household.merge.two} or {@code household.merge.other} when the persons do not belong to
     *     the same household
     */
    void check(Dossier kept, Dossier merged) {
        if (kept.id() == merged.id()) {
            throw new RuleBroken("merge.itself");
        }
        if ((kept.protection() == null) != (merged.protection() == null)) {
            throw new RuleBroken("merge.protection");
        }
        unions.lock(kept.id(), merged.id());
        unions.refuseMerged(kept.id());
        unions.refuseMerged(merged.id());
        if (unions.hasParts(merged.id())) {
            throw new RuleBroken("merge.has-parts", merged.number());
        }
        if (transferWaits(merged.id())) {
            throw new RuleBroken("merge.transfers", merged.number());
        }
        memberships.refuseUnion(kept.id(), merged.id(), kept.number(), merged.number());
    }

    /**
     * The office whose people confirm what the actor asks: the other that keeps one of the two, or the own one when it
     * keeps both. Both are locked, so that neither passes to another office meanwhile.
     *
     * @throws NotAllowed {@code merge.not-kept} when the actor's office keeps neither
     */
    int secondOffice(Actor actor, Dossier kept, Dossier merged) {
        Map<Long, Integer> owners = unions.lock(kept.id(), merged.id());
        int ofKept = Objects.requireNonNull(owners.get(kept.id()));
        int ofMerged = Objects.requireNonNull(owners.get(merged.id()));
        if (!actor.worksAt(ofKept) && !actor.worksAt(ofMerged)) {
            throw new NotAllowed("merge.not-kept");
        }
        return actor.worksAt(ofKept) ? ofMerged : ofKept;
    }

    /**
     * Whoever asked and whoever answers keep the two dossiers still.
     *
     * @param owners the offices that keep them now, while both are locked
     * @throws Stale {@code merge.moved}
     */
    void refuseMoved(Merge.Waiting waiting, Collection<Integer> owners) {
        if (!new HashSet<>(owners).equals(new HashSet<>(List.of(waiting.from(), waiting.to())))) {
            throw new Stale("merge.moved");
        }
    }

    boolean isHead(Actor actor) {
        return policy.isHead(actor);
    }

    /**
     * Whether the actor is the second person: never who asked. Inside one office a head has to be among the two; of two
     * offices each gives one person.
     */
    boolean mayConfirm(Merge merge, Actor actor) {
        Merge.Waiting waiting = merge.waiting();
        if (!policy.mayOpen(actor) || !actor.worksAt(waiting.to()) || actor.staffId() == waiting.by()) {
            return false;
        }
        return waiting.from() != waiting.to() || waiting.byHead() || policy.isHead(actor);
    }

    /** Whether the actor may take back what was asked: whoever works where it was asked. */
    boolean mayCancel(Merge merge, Actor actor) {
        return policy.mayOpen(actor) && actor.worksAt(merge.waiting().from());
    }

    private boolean transferWaits(long dossierId) {
        return jdbc.sql("select exists (select 1 from dossier_transfer where dossier_id = ? and outcome is null)")
                .param(dossierId)
                .query(Boolean.class)
                .single();
    }
}
