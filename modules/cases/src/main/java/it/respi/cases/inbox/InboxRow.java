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
 */
record InboxRow(
        long id,
        long dossierId,
        String dossierNumber,
        String person,
        String procedure,
        String code,
        String title,
        LocalDate dueOn,
        TermOfSteps term,
        @Nullable Integer assigneeId) {}
