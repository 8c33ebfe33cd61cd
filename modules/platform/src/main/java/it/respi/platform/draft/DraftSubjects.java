// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.draft;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.Gone;
import it.respi.kernel.refusal.RespiException.NotFound;

/** Knows whom drafts are about; a bean of the module that keeps the persons. */
public interface DraftSubjects {

    /**
     * Keeps whoever the draft is about as they are until the end of the transaction: whoever erases them waits, or was first.
     *
     * @throws Gone when they were erased: words about them are kept no more
     * @throws NotFound when they are not there, or not the actor's to see
     */
    void hold(Actor actor, DraftRef ref);
}
