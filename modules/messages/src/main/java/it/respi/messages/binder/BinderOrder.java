// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.binder;

import it.respi.dossiers.DossierRights;
import it.respi.dossiers.Section;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the job of a binder is given.
 *
 * @param sections that the reader saw in the chosen parts when they asked: who sees one of them no longer is not given the
 *     binder either
 */
record BinderOrder(BinderRequest request, Set<Section> sections) {
    BinderOrder {
        sections = Set.copyOf(sections);
    }

    static BinderOrder of(BinderRequest request, DossierRights rights) {
        return new BinderOrder(
                request,
                request.parts().stream()
                        .flatMap(part -> part.seen(rights).stream())
                        .collect(Collectors.toSet()));
    }

    /** Whether somebody with these rights may hold all of it. */
    boolean mayBeGiven(DossierRights rights) {
        return sections.stream().allMatch(rights::sees);
    }
}
