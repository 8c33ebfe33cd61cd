// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.kernel.actor.Lane;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a case as it stands in the work list.
 *
 * @param state see the constants
 * @param assigneeId who took it, or null
 * @param doneBy who finished it, or null
 */
public record StepRow(
        long id,
        String engineTask,
        long caseId,
        long dossierId,
        String dossierNumber,
        String procedure,
        String code,
        String title,
        Lane lane,
        int officeId,
        int state,
        @Nullable Integer assigneeId,
        Instant openedAt,
        LocalDate dueOn,
        @Nullable Instant doneAt,
        @Nullable Integer doneBy,
        @Nullable String outcome) {
    public static final int OPEN = 0;
    public static final int TAKEN = 1;
    public static final int DONE = 2;
    public static final int OVERTAKEN = 3;

    /** Whether somebody can still finish it. */
    public boolean pending() {
        return state == OPEN || state == TAKEN;
    }
}
