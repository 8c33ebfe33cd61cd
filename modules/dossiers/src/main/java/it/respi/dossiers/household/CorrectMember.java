// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.dossiers.household.Households.Opened;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.refusal.RespiException.Stale;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects what is known of a member, and links somebody who was known by name to the dossier that was opened or found later.
 * The member stays the same, with what everybody is to them.
 */
@Component
class CorrectMember {
    private final Households households;
    private final Linking linking;
    private final MemberRows rows;
    private final TieRows ties;
    private final EndRows ends;

    CorrectMember(Households households, Linking linking, MemberRows rows, TieRows ties, EndRows ends) {
        this.households = households;
        this.linking = linking;
        this.rows = rows;
        this.ties = ties;
        this.ends = ends;
    }

    /**
     * @param form checked before; without names these stay as they are
     * @throws RuleBroken {@code household.known-there} when name or dossier of somebody is given whose dossier the actor sees,
     *     or when the dossier cannot be linked, see {@link Linking#linked}
     * @throws Stale {@code household.changed} when somebody changed the member meanwhile
     */
    @Transactional
    void correct(String number, Actor actor, long memberId, int seenVersion, MemberForm form) {
        Opened opened = households.open(number, actor);
        Member seen = households.seen(opened, memberId, actor);
        Present present = opened.present(memberId);
        if (seen.number() != null && (form.byDossier() || form.named())) {
            throw new RuleBroken("household.known-there", seen.number());
        }
        households.tell(opened, Stream.of(present), actor);
        rows.change(memberId, seenVersion, form);
        if (form.byDossier()) {
            link(opened, present, seen, form, actor);
        } else if (form.named()) {
            rows.rewrite(memberId, MemberEntry.named(present.dossierId(), present.sealedFor(), form));
        }
        if (!seen.self() && form.kind() != seen.relation()) {
            ties.write(opened.own().memberId(), memberId, form.kind());
        }
    }

    /**
     * A member whose dossier the actor may not see looks like one without, and so is linked like one: the dossier that was
     * linked before keeps in its own history that it was.
     */
    private void link(Opened opened, Present present, Member seen, MemberForm form, Actor actor) {
        MemberEntry before = rows.read(present.id());
        MemberEntry entry =
                MemberEntry.of(linking.linked(opened.dossier(), opened.own().householdId(), form.number(), actor));
        try {
            rows.rewrite(present.id(), entry);
        } catch (DuplicateKeyException faster) {
            throw new Stale("household.changed");
        }
        linking.refuseMergedMeanwhile(opened.dossier(), entry);
        Long left = before.dossierId();
        if (left != null) {
            long kept = rows.insert(opened.own().householdId(), before, seen.whereabouts(), seen.since(), actor);
            ends.setAside(kept, actor);
            ends.sharesNothing(left);
            ends.withdraw(opened.everybody());
        }
    }
}
