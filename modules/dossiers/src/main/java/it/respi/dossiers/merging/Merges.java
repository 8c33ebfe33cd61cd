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
import it.respi.dossiers.person.PersonUnion;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.platform.view.Warning;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

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
    private final PersonUnion union;

    Merges(
            Dossiers dossiers,
            DossierPolicy policy,
            DossierScope scope,
            Unions unions,
            MergeRows rows,
            MergeMemory memory,
            MergeRules rules,
            PersonUnion union) {
        this.union = union;
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
     * @throws RuleBroken when {@link MergeRules#check} forbids it, {@code merge.unsafe} for a contact that a block of one of the two
     *     marks as not safe, or {@code merge.twice}
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
        if (union.pair(two.kept(), two.merged()).takesUnsafe(proposal.taken())) {
            throw new RuleBroken("merge.unsafe");
        }
        MergeRows.Asked asked =
                new MergeRows.Asked(false, second, rules.isHead(actor), proposal.words(), proposal.taken());
        return rows.insert(two.kept(), two.merged().id(), actor, asked);
    }

    /**
     * Looks at the person as it would be: adds what is wrong with the fields that are taken.
     *
     * @return what differs and has to be confirmed
     */
    @Transactional
    public List<Warning> judge(Proposal proposal, Actor actor, Errors errors) {
        Two two = compare(proposal.stays(), proposal.other(), actor);
        return union.judge(union.pair(two.kept(), two.merged()), proposal.taken(), errors);
    }

    /**
     * The second person confirms: from now on the two are one.
     *
     * @param seen the versions of both persons that were looked at
     * @throws Stale {@code merge.decided} when somebody was faster, {@code merge.changed} when a person was corrected since,
     *     {@code merge.moved} when another office keeps one of the two by now
     * @throws NotAllowed {@code merge.not-yours} for who proposed it, and for who may not confirm
     */
    @Transactional
    public void confirm(long id, Actor actor, Versions seen) {
        Merge merge = locked(answerable(id, actor, MergeState.PROPOSED), actor);
        Dossier kept = dossiers.take(merge.keptId(), actor, DossierAction.MERGE);
        Dossier merged = dossiers.take(merge.mergedId(), actor, DossierAction.MERGE);
        if (!rows.decide(merge, kept.holder().id(), actor, MergeState.MERGED, "")) {
            throw new Stale("merge.decided");
        }
        rules.check(kept, merged);
        if (!seen.equals(Versions.of(kept, merged))) {
            throw new Stale("merge.changed");
        }
        unite(merge, kept, merged, actor);
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
        return found.filter(merge -> merge.concerns(actor)).orElseThrow(() -> new NotFound("merge.not-found"));
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

    /** The same once both dossiers are locked, when nothing about it can change any more. */
    Merge locked(Merge seen, Actor actor) {
        Map<Long, Integer> owners = unions.lock(seen.keptId(), seen.mergedId());
        Merge merge = answerable(seen.id(), actor, seen.state());
        rules.refuseMoved(merge.waiting(), owners.values());
        return merge;
    }

    private void settle(Merge merge, Actor actor, MergeState outcome, String words) {
        Dossier kept = unions.named(merge.keptId());
        if (!rows.decide(merge, kept.holder().id(), actor, outcome, words)) {
            throw new Stale("merge.decided");
        }
    }

    private void unite(Merge merge, Dossier kept, Dossier merged, Actor actor) {
        PersonData before = kept.holder().data();
        PersonData other = merged.holder().data();
        PersonPair pair = union.pair(kept, merged);
        if (pair.takesUnsafe(merge.taken())) {
            throw new Stale("merge.changed");
        }
        PersonData after = pair.with(merge.taken());
        boolean codeMoves = PersonPair.takesCode(merge.taken()) && other.codiceFiscale() != null;
        memory.keep(
                merge.id(),
                new Holders(kept.holder().id(), merged.holder().id()),
                new Remembered(before, after, other));
        PersonData left = codeMoves ? PersonPair.withoutCode(other) : other;
        union.write(kept, after, pair, actor);
        union.write(merged, left, pair, actor);
        unions.unite(kept, merged, after, left);
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
