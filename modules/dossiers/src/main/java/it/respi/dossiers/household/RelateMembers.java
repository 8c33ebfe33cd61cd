// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.dossiers.household.Households.Opened;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.Stale;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what any two members of a household are to each other, corrects it, or takes it back. */
@Component
class RelateMembers {
    private final Households households;
    private final TieRows ties;

    RelateMembers(Households households, TieRows ties) {
        this.households = households;
        this.ties = ties;
    }

    /**
     * @param form checked before
     * @throws NotFound {@code household.member.not-found} when one of the two is no member of today
     * @throws Stale {@code household.changed} when somebody changed one of the two meanwhile
     */
    @Transactional
    void relate(String number, Actor actor, TieForm form) {
        Opened opened = households.open(number, actor);
        List<Present> both = List.of(opened.present(form.ofWhom()), opened.present(form.who()));
        SeenMembers.parse(form.seen()).refuseOther(both);
        households.tell(opened, both.stream(), actor);
        ties.write(form.ofWhom(), form.who(), form.relationOrNull());
    }
}
