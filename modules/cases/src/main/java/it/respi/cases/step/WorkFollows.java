// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.dossiers.OwnerChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The desk that keeps a dossier does the work on its running cases: with the dossier they pass to the new desk, in the same
 * transaction. Otherwise steps would wait at a desk that may see the dossier no longer. Closed cases stay where they were done.
 */
@Component
class WorkFollows {
    private final StepBoard board;

    WorkFollows(StepBoard board) {
        this.board = board;
    }

    @EventListener
    void on(OwnerChanged changed) {
        board.handOver(changed.dossierId(), changed.from(), changed.to());
    }
}
