// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import java.util.EnumSet;
import org.springframework.stereotype.Component;

/**
 * Who may do what with a dossier (permission matrix, specification 3.2), and the only place where it is written. Lists
 * and searches follow the same rule through {@link DossierScope}.
 */
@Component
public class DossierPolicy {

    /** What the actor may do with the dossier. */
    public DossierRights rights(Actor actor, Dossier dossier) {
        return rights(actor, dossier.isSharedWith(actor.office().id()), dossier.ownerOfficeId());
    }

    DossierRights rights(Actor actor, boolean shared, int ownerOfficeId) {
        if (!shared || !readsCases(actor)) {
            return DossierRights.none();
        }
        EnumSet<DossierAction> allowed =
                EnumSet.of(DossierAction.READ, DossierAction.OPEN_DOCUMENT, DossierAction.ADD_DOCUMENT);
        if (actor.office().kind() == AgencyKind.HELP_DESK) {
            allowed.add(DossierAction.PRECHECK_DOCUMENT);
            allowed.add(DossierAction.PRINT_ACCESSES);
            if (actor.worksAt(ownerOfficeId)) {
                allowed.add(DossierAction.EDIT_PERSON);
            }
        } else {
            allowed.add(DossierAction.VERIFY_DOCUMENT);
        }
        return new DossierRights(allowed);
    }

    /** Whether the actor may open new dossiers: help desks only. */
    public boolean mayOpen(Actor actor) {
        return actor.isAny(Lane.HD_OP, Lane.HD_RESP);
    }

    /** Province and administrators watch times and never see a case; so does whoever holds no lane. */
    public boolean readsCases(Actor actor) {
        return actor.isAny(
                Lane.HD_OP, Lane.HD_RESP, Lane.SUI_IST, Lane.SUI_RESP, Lane.QUE_ACC, Lane.QUE_IST, Lane.QUE_RESP);
    }
}
