// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import java.util.Set;

/** What one actor may do with one case: the same answer is enforced and shown. */
public record CaseRights(Set<CaseAction> allowed) {
    public CaseRights {
        allowed = Set.copyOf(allowed);
    }

    public boolean can(CaseAction action) {
        return allowed.contains(action);
    }
}
