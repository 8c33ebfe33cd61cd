// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

import it.respi.dossiers.CaseHead;
import it.respi.kernel.actor.Actor;
import java.util.Set;

/** Which cases of a dossier somebody reads, for a page of what is kept beside them; the caller has taken the dossier. */
public interface ReadCases {

    /** The cases of that dossier as far as the actor may know them, in one statement. */
    Known of(long dossierId, Actor actor);

    /**
     * Cases by id.
     *
     * @param read those the actor reads
     * @param told those among them of which the actor says what became of a message to the person
     * @param head what the head of the page says of the newest
     */
    record Known(Set<Long> read, Set<Long> told, CaseHead head) {
        public Known {
            read = Set.copyOf(read);
            told = Set.copyOf(told);
        }
    }
}
