// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import java.util.EnumSet;
import java.util.Set;

/**
 * What one actor may see of one dossier and do with it: the same answer is enforced and shown.
 *
 * @param sections what is seen ({@link PurposeViews})
 */
public record DossierRights(Set<DossierAction> allowed, Set<Section> sections) {
    public DossierRights {
        allowed = Set.copyOf(allowed);
        sections = Set.copyOf(sections);
    }

    static DossierRights none() {
        return new DossierRights(EnumSet.noneOf(DossierAction.class), EnumSet.noneOf(Section.class));
    }

    /** The same without these actions. */
    DossierRights without(Set<DossierAction> ended) {
        EnumSet<DossierAction> left = EnumSet.noneOf(DossierAction.class);
        allowed.stream().filter(action -> !ended.contains(action)).forEach(left::add);
        return new DossierRights(left, sections);
    }

    public boolean can(DossierAction action) {
        return allowed.contains(action);
    }

    /** Whether the section is seen. */
    public boolean sees(Section section) {
        return sections.contains(section);
    }
}
