// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import java.util.EnumSet;
import java.util.Set;

/** What one actor may do with one dossier: the same answer is enforced and shown. */
public record DossierRights(Set<DossierAction> allowed) {
    public DossierRights {
        allowed = Set.copyOf(allowed);
    }

    static DossierRights none() {
        return new DossierRights(EnumSet.noneOf(DossierAction.class));
    }

    public boolean can(DossierAction action) {
        return allowed.contains(action);
    }
}
