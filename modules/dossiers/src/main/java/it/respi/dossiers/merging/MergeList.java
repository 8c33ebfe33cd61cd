// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.merging;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierScope;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Actor;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The mergers of a dossier for programs; questions between desks are for people. */
@Component
class MergeList {
    private final Dossiers dossiers;
    private final DossierScope scope;
    private final MergeRows rows;

    MergeList(Dossiers dossiers, DossierScope scope, MergeRows rows) {
        this.dossiers = dossiers;
        this.scope = scope;
        this.rows = rows;
    }

    @Transactional
    public List<Merge> of(String number, Actor actor) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.MERGE);
        return rows.ofDossier(dossier.id(), scope.of(actor)).stream()
                .filter(merge -> !merge.question())
                .toList();
    }
}
