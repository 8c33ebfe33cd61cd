// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Actor;
import org.springframework.stereotype.Component;

/** The policy of {@link DossierPolicy} as a filter of lists, searches and counts. */
@Component
public class DossierScope {
    /** An office that exists nowhere: its lists are empty. */
    private static final int NOWHERE = 0;

    private final DossierPolicy policy;

    DossierScope(DossierPolicy policy) {
        this.policy = policy;
    }

    /**
     * The office whose dossiers the actor may list: a query joins {@code dossier_office} on it. 0, which no office has,
     * for whoever may read no case.
     */
    public int officeOf(Actor actor) {
        return policy.readsCases(actor) ? actor.office().id() : NOWHERE;
    }
}
