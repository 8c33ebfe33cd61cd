// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import org.jspecify.annotations.Nullable;

/** What the papers given to a person (ricevute, elenchi) say of a case. */
public interface CasePapers {

    /**
     * A case of a dossier that the actor may see, for printing.
     *
     * @param number of the dossier
     * @param caseId which case, null for the newest
     * @throws NotFound {@code dossier.not-found} or {@code case.not-found} when it is not there or not visible
     * @throws NotAllowed {@code case.action.not-allowed} when visible, but not to be printed by this actor
     */
    PrintableCase toPrint(String number, @Nullable Long caseId, Actor actor);
}
