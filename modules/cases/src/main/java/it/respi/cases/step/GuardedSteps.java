// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.dossiers.ProtectionChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Steps keep a copy of whether their dossier is protected (ADR 0037): it changes in the transaction that protects. */
@Component
class GuardedSteps {
    private final StepBoard board;

    GuardedSteps(StepBoard board) {
        this.board = board;
    }

    @EventListener
    void on(ProtectionChanged changed) {
        board.guard(changed.dossierId(), changed.guarded());
    }
}
