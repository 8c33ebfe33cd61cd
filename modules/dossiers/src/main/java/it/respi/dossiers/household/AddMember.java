// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.household.Memberships.Membership;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.refusal.RespiException.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds somebody to the household of a person: the person of another dossier, or somebody known by name. */
@Component
public class AddMember {
    private final Dossiers dossiers;
    private final Memberships memberships;
    private final Linking linking;
    private final MemberRows rows;
    private final TieRows ties;
    private final Clock clock;

    AddMember(Dossiers dossiers, Memberships memberships, Linking linking, MemberRows rows, TieRows ties, Clock clock) {
        this.dossiers = dossiers;
        this.memberships = memberships;
        this.linking = linking;
        this.rows = rows;
        this.ties = ties;
        this.clock = clock;
    }

    /**
     * The first member makes the household.
     *
     * @param form checked before
     * @throws RuleBroken {@code household.full}, or when the dossier cannot be linked, see {@link Linking#linked}
     * @throws Stale {@code household.changed} when somebody was faster
     */
    @Transactional
    public void add(String number, Actor actor, MemberForm form) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.CHANGE_FAMILY);
        LocalDate since = Objects.requireNonNullElseGet(
                form.since(), () -> LocalDate.now(clock.withZone(ZoneId.of("Europe/Rome"))));
        try {
            Membership own = memberships.current(dossier.id()).orElseGet(() -> rows.found(dossier, actor, since));
            if (memberships.locked(own.householdId()).size() >= HouseholdRows.MOST / 2) {
                throw new RuleBroken("household.full");
            }
            MemberEntry entry = entry(dossier, own, form, actor);
            long added = rows.insert(own.householdId(), entry, form.place(), since, actor);
            linking.refuseMergedMeanwhile(dossier, entry);
            ties.write(own.memberId(), added, form.kind());
        } catch (DuplicateKeyException faster) {
            throw new Stale("household.changed");
        }
    }

    private MemberEntry entry(Dossier dossier, Membership own, MemberForm form, Actor actor) {
        return form.byDossier()
                ? MemberEntry.of(linking.linked(dossier, own.householdId(), form.number(), actor))
                : MemberEntry.named(null, dossier.holder().id(), form);
    }
}
