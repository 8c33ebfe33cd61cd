// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.dossiers.PersonCorrected;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The work list shows the name of the holder: a corrected name is shown there at once, in the same transaction. */
@Component
class HolderRenamed {
    private final StepBoard board;

    HolderRenamed(StepBoard board) {
        this.board = board;
    }

    @EventListener
    void on(PersonCorrected corrected) {
        board.rename(corrected.dossierId(), corrected.label());
    }
}
