// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierRights;
import it.respi.kernel.actor.Actor;
import java.util.List;

/** The cases of a dossier in words, for a print of it; the caller has taken the dossier. */
public interface CaseDigests {

    /**
     * The cases that the actor sees, newest first; none when the section is not theirs.
     *
     * @param history whether what happened is wanted too
     */
    List<CaseDigest> of(Dossier dossier, Actor actor, DossierRights rights, boolean history);
}
