// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.transfer;

import it.respi.dossiers.DossierPolicy;
import it.respi.dossiers.DossierScope;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.platform.view.MenuItem;
import it.respi.platform.web.MenuContribution;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for an office, and what it sent. */
@Component
@Order(25)
class TransferBox implements MenuContribution {
    private final DossierPolicy policy;
    private final DossierScope scope;
    private final TransferRows rows;

    TransferBox(DossierPolicy policy, DossierScope scope, TransferRows rows) {
        this.policy = policy;
        this.scope = scope;
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    public List<Transfer> waiting(Actor actor) {
        refuseOthers(actor);
        return rows.waitingFor(scope.of(actor));
    }

    @Transactional(readOnly = true)
    public List<Transfer> sent(Actor actor) {
        refuseOthers(actor);
        return rows.sentBy(scope.of(actor)).stream()
                .map(transfer -> transfer.seenFrom(actor.office().id()))
                .toList();
    }

    @Override
    public List<MenuItem> lines(Actor actor) {
        return policy.readsCases(actor) ? List.of(MenuItem.of("/u/passaggi", "it-share", "transfer.menu")) : List.of();
    }

    private void refuseOthers(Actor actor) {
        if (!policy.readsCases(actor)) {
            throw new NotAllowed("transfer.not-allowed");
        }
    }
}
