// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.merging;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierPolicy;
import it.respi.dossiers.DossierScope;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.PersonData;
import it.respi.dossiers.Unions;
import it.respi.dossiers.merging.MergeMemory.Holders;
import it.respi.dossiers.merging.MergeMemory.Remembered;
import it.respi.dossiers.person.PersonPair;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.refusal.RespiException.Stale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Merges two dossiers of one person (unione): one person proposes, another confirms. */
@Component
public class Merges {
    private final Dossiers dossiers;
    private final DossierPolicy policy;
    private final DossierScope scope;
    private final Unions unions;
    private final MergeRows rows;
    private final MergeMemory memory;
    private final MergeRules rules;

    Merges(
            Dossiers dossiers,
            DossierPolicy policy,
            DossierScope scope,
            Unions unions,
            MergeRows rows,
            MergeMemory memory,
            MergeRules rules) {
        this.dossiers = dossiers;
        this.policy = policy;
        this.scope = scope;
        this.unions = unions;
        this.rows = rows;
        this.memory = memory;
        this.rules = rules;
    }

    /**
     * Both dossiers, for somebody who compares them; written in the register of both.
     *
     * @throws NotFound {@code dossier.not-found} when the actor does not see one of them
     */
    @Transactional
    public Two compare(String number, String other, Actor actor) {
        return new Two(
                dossiers.take(number, actor, DossierAction.MERGE), dossiers.take(other, actor, DossierAction.MERGE));
    }

    /**
     * Proposes that both are about one person.
     *
     * @param taken names of the fields whose value comes from the dossier that does not stay
     * @return id of the merger
     * @throws RuleBroken when {@link MergeRules#check} forbids it, or {@code merge.twice}
     * @throws NotAllowed {@code merge.not-kept}
     */
    @Transactional
    public long propose(Actor actor, Proposal proposal) {
        Two two = compare(proposal.stays(), proposal.other(), actor);
        int second = rules.secondOffice(actor, two.kept(), two.merged());
        rules.check(two.kept(), two.merged());
        if (!proposal.taken().stream().allMatch(PersonPair::isField)) {
            throw new RuleBroken("merge.field.unknown");
        }
        MergeRows.Asked asked =
                new MergeRows.Asked(false, second, rules.isHead(actor), proposal.words(), proposal.taken());
        return rows.insert(two.kept(), two.merged().id(), actor, asked);
    }

    /**
     * The second person confirms: from now on the two are one.
     *
     * @param seen the versions of both persons that were looked at
     * @throws Stale {@code merge.decided} when somebody was faster, {@code merge.changed} when a person was corrected since
     * @throws NotAllowed {@code merge.not-yours} for who proposed it, and for who may not confirm
     */
    @Transactional
    public void confirm(long id, Actor actor, Versions seen) {
        Merge merge = answerable(id, actor, MergeState.PROPOSED);
        unions.lock(merge.keptId(), merge.mergedId());
        Dossier kept = dossiers.take(merge.keptId(), actor, DossierAction.MERGE);
        Dossier merged = dossiers.take(merge.mergedId(), actor, DossierAction.MERGE);
        if (!rows.decide(merge, kept.holder().id(), actor, MergeState.MERGED, "")) {
            throw new Stale("merge.decided");
        }
        rules.check(kept, merged);
        if (!seen.equals(Versions.of(kept, merged))) {
            throw new Stale("merge.changed");
        }
        unite(merge, kept, merged);
    }

    /** The second person says no. */
    @Transactional
    public void reject(long id, Actor actor, String words) {
        if (words.isEmpty()) {
            throw new RuleBroken("merge.answer.words");
        }
        Merge merge = answerable(id, actor, MergeState.PROPOSED);
        settle(merge, actor, MergeState.REJECTED, words);
    }

    /** Who asked no longer asks. */
    @Transactional
    public void cancel(long id, Actor actor) {
        Merge merge = found(id, actor);
        if (!rules.mayCancel(merge, actor)) {
            throw new NotAllowed("merge.not-yours");
        }
        if (merge.state() != MergeState.ASKED && merge.state() != MergeState.PROPOSED) {
            throw new Stale("merge.decided");
        }
        settle(merge, actor, MergeState.CANCELLED, "");
    }

    /** What the actor may know of: a merger of the own office, or of a dossier that it keeps. */
    @Transactional(readOnly = true)
    public Merge found(long id, Actor actor) {
        Optional<Merge> found = policy.mayOpen(actor) ? rows.find(id, scope.of(actor)) : Optional.empty();
        return found.filter(merge -> concerns(merge, actor)).orElseThrow(() -> new NotFound("merge.not-found"));
    }

    /** A merger that waits in that state, for the second person. */
    Merge answerable(long id, Actor actor, MergeState state) {
        Merge merge = found(id, actor);
        if (merge.state() != state) {
            throw new Stale("merge.decided");
        }
        if (!rules.mayConfirm(merge, actor)) {
            throw new NotAllowed("merge.not-yours");
        }
        return merge;
    }

    private static boolean concerns(Merge merge, Actor actor) {
        return actor.worksAt(merge.fromOffice())
                || actor.worksAt(merge.toOffice())
                || actor.worksAt(merge.splitTo())
                || (merge.splitAsked() != null
                        && actor.worksAt(merge.splitAsked().office()));
    }

    private void settle(Merge merge, Actor actor, MergeState outcome, String words) {
        Dossier kept = unions.named(merge.keptId());
        if (!rows.decide(merge, kept.holder().id(), actor, outcome, words)) {
            throw new Stale("merge.decided");
        }
    }

    private void unite(Merge merge, Dossier kept, Dossier merged) {
        PersonData before = kept.holder().data();
        PersonData other = merged.holder().data();
        PersonData after = PersonPair.of(before, other).with(merge.taken());
        boolean codeMoves = PersonPair.takesCode(merge.taken()) && other.codiceFiscale() != null;
        memory.keep(
                merge.id(),
                new Holders(kept.holder().id(), merged.holder().id()),
                new Remembered(before, after, other));
        unions.unite(kept, merged, after, codeMoves ? PersonPair.withoutCode(other) : other);
    }

    /** Both, the one that stays first. */
    public record Two(Dossier kept, Dossier merged) {}

    /**
     * What is proposed.
     *
     * @param stays number of the dossier that stays
     */
    public record Proposal(String stays, String other, Set<String> taken, String words) {
        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Proposal[hidden]";
        }
    }

    /** The states of both persons that somebody saw. */
    public record Versions(long kept, long merged) {
        public static Versions of(Dossier kept, Dossier merged) {
            return new Versions(kept.holder().version(), merged.holder().version());
        }
    }
}
