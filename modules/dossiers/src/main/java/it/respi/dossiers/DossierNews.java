// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Actor;
import java.util.Collection;
import java.util.Map;

/** What somebody else changed in dossiers since the actor had them open, today. */
public interface DossierNews {
    /**
     * Of which section the newest change is, by the dossier; dossiers without news, that the actor did not open, or may not see
     * any more, are not in it. At most the dozen that were open last are looked at. Nothing is written down: what changed is not
     * told.
     */
    Map<Long, Section> since(Actor actor, Collection<Long> dossiers);
}
