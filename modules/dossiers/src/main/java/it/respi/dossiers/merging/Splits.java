// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.merging;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.PersonData;
import it.respi.dossiers.Unions;
import it.respi.dossiers.merging.MergeMemory.Holders;
import it.respi.dossiers.merging.MergeMemory.Remembered;
import it.respi.dossiers.person.PersonPair;
import it.respi.dossiers.person.PersonUnion;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.refusal.RespiException.Stale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Divides two dossiers that were merged (scissione): one person asks, another confirms; what was added since stays. */
@Component
class Splits {
    private final Dossiers dossiers;
    private final Unions unions;
    private final Merges merges;
    private final MergeRows rows;
    private final MergeMemory memory;
    private final MergeRules rules;
    private final PersonUnion union;

    Splits(
            Dossiers dossiers,
            Unions unions,
            Merges merges,
            MergeRows rows,
            MergeMemory memory,
            MergeRules rules,
            PersonUnion union) {
        this.union = union;
        this.dossiers = dossiers;
        this.unions = unions;
        this.merges = merges;
        this.rows = rows;
        this.memory = memory;
        this.rules = rules;
    }

    /**
     * Asks that the two become two again.
     *
     * @throws NotAllowed {@code merge.not-kept} when the actor's office keeps neither
     * @throws Stale {@code merge.decided} when it is divided, or asked for, already
     */
    @Transactional
    public void ask(long id, Actor actor, String words) {
        Merge merge = merges.found(id, actor);
        Dossier kept = dossiers.take(merge.keptId(), actor, DossierAction.SPLIT);
        Dossier merged = dossiers.take(merge.mergedId(), actor, DossierAction.SPLIT);
        int second = rules.secondOffice(actor, kept, merged);
        MergeRows.Asked asked = new MergeRows.Asked(false, second, rules.isHead(actor), words, Set.of());
        if (!rows.askSplit(merge, kept.holder().id(), actor, asked)) {
            throw new Stale("merge.decided");
        }
    }

    /** The fields that got another value after the merger: for each somebody says what shall stand there. */
    @Transactional(readOnly = true)
    public List<Since> changedSince(Merge merge) {
        Dossier kept = unions.named(merge.keptId());
        Dossier merged = unions.named(merge.mergedId());
        return since(merge, kept, memory.of(merge.id(), holders(kept, merged)));
    }

    /**
     * The second person confirms. Each field that the merger changed gets its old value back; of those that were changed
     * again since, only the ones of which that is said.
     *
     * @param back for each field that was changed since, whether the old value comes back
     * @throws RuleBroken {@code merge.split.choose} when nothing is said of one of them
     */
    @Transactional
    public void confirm(long id, Actor actor, Map<String, Boolean> back) {
        Merge merge = merges.locked(merges.answerable(id, actor, MergeState.SPLIT_ASKED), actor);
        Dossier kept = dossiers.take(merge.keptId(), actor, DossierAction.SPLIT);
        Dossier merged = dossiers.take(merge.mergedId(), actor, DossierAction.SPLIT);
        Remembered memories = memory.of(id, holders(kept, merged));
        Set<String> returning = new HashSet<>(merge.taken());
        for (Since since : since(merge, kept, memories)) {
            Boolean old = back.get(since.field());
            if (old == null) {
                throw new RuleBroken("merge.split.choose");
            }
            if (!old) {
                returning.remove(since.field());
            }
        }
        if (!rows.decideSplit(merge, actor, MergeState.SPLIT)) {
            throw new Stale("merge.decided");
        }
        PersonPair pair = union.pair(kept, memories.before(), merged);
        PersonData keptAgain = pair.with(returning);
        PersonData otherAgain = other(merge, merged, memories);
        union.write(kept, keptAgain, pair, actor);
        union.write(merged, otherAgain, pair, actor);
        unions.divide(kept, merged, keptAgain, otherAgain);
    }

    /** They stay together: the second person says no, or who asked takes it back. */
    @Transactional
    public void leaveTogether(long id, Actor actor) {
        Merge merge = merges.found(id, actor);
        if (merge.state() != MergeState.SPLIT_ASKED) {
            throw new Stale("merge.decided");
        }
        if (!rules.mayConfirm(merge, actor) && !rules.mayCancel(merge, actor)) {
            throw new NotAllowed("merge.not-yours");
        }
        if (!rows.decideSplit(merge, actor, MergeState.MERGED)) {
            throw new Stale("merge.decided");
        }
    }

    private static PersonData other(Merge merge, Dossier merged, Remembered memories) {
        PersonData now = merged.holder().data();
        return PersonPair.takesCode(merge.taken()) && memories.other().codiceFiscale() != null
                ? PersonPair.of(now, memories.other()).with(Set.of("codiceFiscale", "noCfReason"))
                : now;
    }

    private static List<Since> since(Merge merge, Dossier kept, Remembered memories) {
        PersonPair now = PersonPair.of(kept.holder().data(), memories.after());
        PersonPair old = PersonPair.of(memories.before(), memories.after());
        List<Since> changed = new ArrayList<>();
        for (int i = 0; i < now.lines().size(); i++) {
            PersonPair.Line line = now.lines().get(i);
            PersonPair.Line before = old.lines().get(i);
            if (merge.taken().contains(line.field()) && !line.same() && !before.same()) {
                changed.add(new Since(line.field(), before.one(), line.one()));
            }
        }
        return changed;
    }

    private static Holders holders(Dossier kept, Dossier merged) {
        return new Holders(kept.holder().id(), merged.holder().id());
    }

    /**
     * A field that was changed after the merger.
     *
     * @param before what stood there before it
     * @param now what stands there now
     */
    record Since(String field, String before, String now) {
        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Since[" + field + "]";
        }
    }
}
