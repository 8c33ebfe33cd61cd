// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.merging;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierOffices;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.Unions;
import it.respi.dossiers.search.Doubles;
import it.respi.dossiers.sharing.consent.Consent;
import it.respi.dossiers.sharing.consent.Consents;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.refusal.RespiException.Stale;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A desk asks another whether a person whom it does not see is the same. After a yes each takes part in the dossier
 * of the other, by the consent of the person in each, and either may propose to merge them.
 */
@Component
class SamePerson {
    private final Dossiers dossiers;
    private final DossierOffices offices;
    private final Unions unions;
    private final Consents consents;
    private final Doubles doubles;
    private final Merges merges;
    private final MergeRows rows;
    private final MergeRules rules;

    SamePerson(
            Dossiers dossiers,
            DossierOffices offices,
            Unions unions,
            Consents consents,
            Doubles doubles,
            Merges merges,
            MergeRows rows,
            MergeRules rules) {
        this.dossiers = dossiers;
        this.offices = offices;
        this.unions = unions;
        this.consents = consents;
        this.doubles = doubles;
        this.merges = merges;
        this.rows = rows;
        this.rules = rules;
    }

    /**
     * Asks the office about everybody there who is alike.
     *
     * @throws RuleBroken {@code merge.ask.none} when nobody there is alike, {@code merge.consent} without the consent of the
     *     person, {@code merge.twice}
     */
    @Transactional
    public void ask(String number, Actor actor, int office, String words) {
        Dossier own = dossiers.take(number, actor, DossierAction.MERGE);
        if (!actor.worksAt(own.ownerOfficeId())) {
            throw new NotAllowed("merge.not-kept");
        }
        own.refuseIfMerged();
        consentOf(own);
        List<Long> there = doubles.hiddenAt(actor, own, office);
        if (there.isEmpty()) {
            throw new RuleBroken("merge.ask.none");
        }
        there.forEach(other -> rows.insert(
                own, other, actor, new MergeRows.Asked(true, office, rules.isHead(actor), words, Set.of())));
    }

    /**
     * The other desk answers.
     *
     * @throws RuleBroken {@code merge.consent} when one of the two persons does not consent by now
     * @throws Stale {@code merge.decided}
     */
    @Transactional
    public void answer(long id, Actor actor, boolean yes, String words) {
        Merge seen = merges.found(id, actor);
        Map<Long, Integer> owners = unions.lock(seen.keptId(), seen.mergedId());
        Merge merge = merges.found(id, actor);
        if (merge.state() != MergeState.ASKED) {
            throw new Stale("merge.decided");
        }
        if (!actor.worksAt(merge.toOffice())) {
            throw new NotAllowed("merge.not-yours");
        }
        rules.refuseMoved(merge.waiting(), owners.values());
        Dossier own = dossiers.take(merge.mergedId(), actor, DossierAction.MERGE);
        Dossier asking = unions.named(merge.keptId());
        if (!rows.decide(merge, asking.holder().id(), actor, yes ? MergeState.AGREED : MergeState.REJECTED, words)) {
            throw new Stale("merge.decided");
        }
        if (yes) {
            offices.join(own, merge.fromOffice(), consentOf(own));
            offices.join(asking, merge.toOffice(), consentOf(asking));
        }
    }

    /** Whom the question is about, as much as is needed to answer it; written in the register. */
    @Transactional
    public Asked about(Merge merge, Actor actor) {
        Dossier own = dossiers.take(merge.mergedId(), actor, DossierAction.MERGE);
        DossierOffices.Mention mention = offices.mentioned(merge.keptId(), actor);
        return new Asked(mention, doubles.reasons(unions.named(merge.keptId()), own));
    }

    private long consentOf(Dossier dossier) {
        return consents.inForce(dossier.id())
                .map(Consent::id)
                .orElseThrow(() -> new RuleBroken("merge.consent", dossier.number()));
    }

    /** @param reasons keys of what speaks for one person, and against */
    record Asked(DossierOffices.Mention mention, List<String> reasons) {}
}
