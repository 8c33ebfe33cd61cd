// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import it.respi.cases.casefile.TermOfSteps;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the inbox.
 *
 * @param person surname and names of the holder
 * @param code id of the step in its model
 * @param term the legal term of its case
 * @param assigneeId who took it, or null
 * @param giverId who gave it to whoever has it, or null
 * @param rung how much of its time is over: 1 more than 80 %, 2 more than all, 3 more than 120 %; 0 less
 * @param guarded whether its dossier is protected
 */
record InboxRow(
        long id,
        long caseId,
        long dossierId,
        String dossierNumber,
        String person,
        String procedure,
        String code,
        String title,
        LocalDate dueOn,
        TermOfSteps term,
        @Nullable Integer assigneeId,
        @Nullable Integer giverId,
        int rung,
        boolean guarded) {}
