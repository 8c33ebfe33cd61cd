// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotFound;

/** What the engine tells when a running case goes on by a newer version of its procedure (passaggio di versione). */
public interface CaseVersions {

    /**
     * Locks the case, so that nobody finishes a step of it meanwhile, and writes the change into its history; belongs to the
     * transaction that changes the process. The work list and its due days stay as they are.
     *
     * @param by the administrator who asked for it
     * @param version of the model that the case runs by from now on
     * @throws NotFound {@code case.not-found} when there is no such case
     */
    void changed(CaseId caseId, Actor by, int version);
}
