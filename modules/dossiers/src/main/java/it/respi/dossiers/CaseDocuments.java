// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SqlPart;

/** Which documents belong to cases that somebody reads (documenti della pratica); answered by the cases. */
public interface CaseDocuments {
    /**
     * Condition of a question that reads {@code dossier_document d}.
     *
     * @param dossierId the dossier in which somebody looks at it; what serves for a whole household may stand in another
     * @param further whether they see the documents of other cases too. Those of a restricted case that they do not read are
     *     never among them
     */
    SqlPart seen(long dossierId, Actor actor, boolean further);
}
