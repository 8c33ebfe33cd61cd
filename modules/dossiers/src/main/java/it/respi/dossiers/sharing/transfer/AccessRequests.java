// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.transfer;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierOffices;
import it.respi.dossiers.DossierPolicy;
import it.respi.dossiers.search.DossierSearch;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An office that does not see a dossier asks for access (richiesta di accesso). Nothing is told before somebody answers: a
 * number that leads nowhere, or to a protected dossier, leaves a request that looks the same and that nobody answers.
 */
@Component
class AccessRequests {
    private static final Duration HOUR = Duration.ofHours(1);

    private final DossierOffices offices;
    private final DossierPolicy policy;
    private final TransferRows rows;
    private final TransferRules rules;
    private final Clock clock;
    private final int most;

    AccessRequests(
            DossierOffices offices,
            DossierPolicy policy,
            TransferRows rows,
            TransferRules rules,
            Clock clock,
            @Value("${respi.access-requests-per-hour:20}") int most) {
        this.offices = offices;
        this.policy = policy;
        this.rows = rows;
        this.rules = rules;
        this.clock = clock;
        this.most = most;
    }

    /**
     * Asks. The days are counted in the calendar of the office that asks, which tells nothing of the other.
     *
     * @param typed as people write it, read as the search reads it; what has another form may be a number of the person, and is
     *     not kept
     * @throws NotAllowed {@code transfer.not-allowed} unless the actor reads cases
     * @throws RuleBroken {@code transfer.number.format}, {@code transfer.too-often}, {@code transfer.twice}, {@code transfer.here}
     *     for a dossier in which the actor's office takes part
     */
    @Transactional
    public void ask(String typed, Actor actor, String words) {
        if (!policy.readsCases(actor)) {
            throw new NotAllowed("transfer.not-allowed");
        }
        if (!DossierSearch.isNumber(typed)) {
            throw new RuleBroken("transfer.number.format");
        }
        if (rows.requestsOf(actor, clock.instant().minus(HOUR)) >= most) {
            throw new RuleBroken("transfer.too-often", most);
        }
        String number = DossierSearch.whole(typed);
        TransferRows.Ask ask = rules.ask(Verb.ACCESS, actor.office().id(), words, number);
        Dossier dossier = offices.askedFor(number, actor).orElse(null);
        int owner = dossier == null ? Transfer.NOBODY : offices.lockedOwner(dossier.id());
        rows.insert(dossier, actor, owner, ask, null);
    }
}
