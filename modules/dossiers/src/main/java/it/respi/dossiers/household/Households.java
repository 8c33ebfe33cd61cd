// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierOffices;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.Section;
import it.respi.dossiers.household.HouseholdRows.Membership;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.refusal.RespiException.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Households and what is done with them; the dossier of a member is taken like any other, and its history tells it. */
@Component
class Households {
    private final Dossiers dossiers;
    private final DossierOffices offices;
    private final HouseholdRows rows;
    private final MemberRows members;
    private final Clock clock;

    Households(Dossiers dossiers, DossierOffices offices, HouseholdRows rows, MemberRows members, Clock clock) {
        this.dossiers = dossiers;
        this.offices = offices;
        this.rows = rows;
        this.members = members;
        this.clock = clock;
    }

    /**
     * The household of a dossier as the actor may see it.
     *
     * @throws NotAllowed {@code dossier.section.not-visible} when the actor does not see the person
     */
    @Transactional
    Read of(String number, Actor actor) {
        Dossier dossier = dossiers.take(number, actor, Section.PERSON);
        return new Read(dossier, rows.of(dossier, actor));
    }

    /**
     * Adds a member; the first one makes the household.
     *
     * @throws RuleBroken {@code household.self}, {@code household.elsewhere}, {@code household.full} or
     *     {@code household.dossier.unknown} when the actor may see no dossier of that number
     * @throws Stale {@code household.changed} when somebody was faster
     */
    @Transactional
    void add(String number, Actor actor, MemberForm form) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.EDIT_PERSON);
        LocalDate since = Objects.requireNonNullElseGet(form.since(), () -> LocalDate.now(clock));
        try {
            Membership own = rows.current(dossier.id()).orElseGet(() -> members.found(dossier, actor, since));
            members.lock(own.householdId());
            if (rows.currentMembers(own.householdId()).size() >= HouseholdRows.MOST / 2) {
                throw new RuleBroken("household.full");
            }
            long added = form.byDossier()
                    ? members.link(own, linked(dossier, form.number(), actor), actor, form, since)
                    : members.enter(own, dossier, actor, form, since);
            members.relate(own.memberId(), added, Objects.requireNonNull(form.relationOrNull()));
        } catch (DuplicateKeyException faster) {
            throw new Stale("household.changed");
        }
    }

    private Dossier linked(Dossier own, String number, Actor actor) {
        Dossier other;
        try {
            other = dossiers.take(number, actor, Section.PERSON);
        } catch (NotFound | NotAllowed unseen) {
            throw new RuleBroken("household.dossier.unknown");
        }
        if (other.id() == own.id()) {
            throw new RuleBroken("household.self");
        }
        if (!other.isSharedWith(actor.office().id())) {
            throw new RuleBroken("household.dossier.unknown"); // a stated reason lets one read, not link
        }
        if (rows.current(other.id()).isPresent()) {
            throw new RuleBroken("household.elsewhere", other.number());
        }
        return other;
    }

    /**
     * Corrects what a member is to the person, where they are and since when.
     *
     * @throws Stale {@code household.changed} when somebody changed the member meanwhile
     */
    @Transactional
    void change(String number, Actor actor, long memberId, int seenVersion, MemberForm form) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.EDIT_PERSON);
        Membership own = membership(dossier);
        told(own, memberId, dossier, actor);
        members.change(memberId, seenVersion, form);
        if (memberId != own.memberId()) {
            members.relate(own.memberId(), memberId, Objects.requireNonNull(form.relationOrNull()));
        }
    }

    /**
     * Ends a membership; the papers that the member shared serve for the others no longer. Who is left alone has no
     * household.
     *
     * @throws Stale {@code household.changed} when somebody changed the member meanwhile
     */
    @Transactional
    void end(String number, Actor actor, long memberId, int seenVersion, EndForm form) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.EDIT_PERSON);
        Membership own = membership(dossier);
        members.lock(own.householdId());
        told(own, memberId, dossier, actor);
        LocalDate until = Objects.requireNonNull(form.until());
        members.end(memberId, seenVersion, until, Objects.requireNonNull(form.endingOrNull()), actor);
        List<Long> left = rows.currentMembers(own.householdId());
        if (left.size() == 1) {
            members.endLast(left.getFirst(), until, actor);
        }
    }

    private Membership membership(Dossier dossier) {
        return rows.current(dossier.id()).orElseThrow(() -> new Stale("household.changed"));
    }

    /** The dossier of the member is told too, whether the actor may see it or not. */
    private void told(Membership own, long memberId, Dossier dossier, Actor actor) {
        Long linked = rows.linked(memberId, own.householdId())
                .orElseThrow(() -> new NotFound("household.member.not-found"))
                .dossierId();
        if (linked != null && linked != dossier.id()) {
            offices.mentioned(linked, actor);
        }
    }

    /** A household that was read; {@code members} is empty when the dossier has none. */
    record Read(Dossier dossier, List<Member> members) {
        Read {
            members = List.copyOf(members);
        }
    }
}
