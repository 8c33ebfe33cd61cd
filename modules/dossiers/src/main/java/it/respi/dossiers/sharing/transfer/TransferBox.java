// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.transfer;

import it.respi.dossiers.AccessLog;
import it.respi.dossiers.DossierPolicy;
import it.respi.dossiers.DossierScope;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.platform.audit.Purpose;
import it.respi.platform.view.MenuItem;
import it.respi.platform.web.MenuContribution;
import java.util.List;
import java.util.stream.Stream;
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
    private final AccessLog access;

    TransferBox(DossierPolicy policy, DossierScope scope, TransferRows rows, AccessLog access) {
        this.policy = policy;
        this.scope = scope;
        this.rows = rows;
        this.access = access;
    }

    /** Written in the register. */
    @Transactional
    public List<Transfer> waiting(Actor actor) {
        refuseOthers(actor);
        List<Transfer> found = rows.waitingFor(scope.of(actor));
        shown(actor, found);
        return found;
    }

    /** Written in the register. */
    @Transactional
    public List<Transfer> sent(Actor actor) {
        refuseOthers(actor);
        List<Transfer> found = rows.sentBy(scope.of(actor));
        shown(actor, found);
        return found;
    }

    /** Both lists, for a page that shows both; written in the register as one. */
    @Transactional
    public Both both(Actor actor) {
        refuseOthers(actor);
        Both both = new Both(rows.waitingFor(scope.of(actor)), rows.sentBy(scope.of(actor)));
        shown(
                actor,
                Stream.concat(both.waiting().stream(), both.sent().stream()).toList());
        return both;
    }

    private void shown(Actor actor, List<Transfer> found) {
        access.listed(actor, found.stream().map(Transfer::dossierId).distinct().toList(), Purpose.WORK_LIST);
    }

    @Override
    public List<MenuItem> lines(Actor actor) {
        return policy.readsCases(actor) ? List.of(MenuItem.of("/u/passaggi", "it-share", "transfer.menu")) : List.of();
    }

    /** @throws NotAllowed {@code transfer.not-allowed} unless the actor reads cases */
    void refuseOthers(Actor actor) {
        if (!policy.readsCases(actor)) {
            throw new NotAllowed("transfer.not-allowed");
        }
    }

    /** What waits and what was sent. */
    record Both(List<Transfer> waiting, List<Transfer> sent) {}
}
