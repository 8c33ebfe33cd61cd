// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.dossiers.AccessLog;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierOffices;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.Section;
import it.respi.dossiers.household.Memberships.Membership;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.platform.audit.Purpose;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Households as they are read, and as they are about to be changed; the registers of all dossiers concerned tell it. */
@Component
class Households {
    private final Dossiers dossiers;
    private final DossierOffices offices;
    private final Memberships memberships;
    private final HouseholdRows rows;
    private final AccessLog access;

    Households(
            Dossiers dossiers, DossierOffices offices, Memberships memberships, HouseholdRows rows, AccessLog access) {
        this.access = access;
        this.dossiers = dossiers;
        this.offices = offices;
        this.memberships = memberships;
        this.rows = rows;
    }

    /**
     * The household of a dossier as the actor may see it.
     *
     * @throws NotAllowed {@code dossier.section.not-visible} when the actor does not see the person
     */
    @Transactional
    Household of(String number, Actor actor) {
        return told(rows.of(dossiers.take(number, actor, Section.PERSON), actor), actor);
    }

    /** The same, for somebody who is about to change it. */
    @Transactional
    Household editable(String number, Actor actor) {
        return told(rows.of(dossiers.take(number, actor, DossierAction.CHANGE_FAMILY), actor), actor);
    }

    /** What stands in the dossiers of the others is about to be shown: their registers tell it. */
    private Household told(Household household, Actor actor) {
        access.listed(actor, household.others(), Purpose.CASE_WORK);
        return household;
    }

    /**
     * The household as it is written, for the action that follows; nobody else changes it until the transaction is over.
     *
     * @throws Stale {@code household.changed} when there is none any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Opened open(String number, Actor actor) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.CHANGE_FAMILY);
        Membership own = memberships.current(dossier.id()).orElseThrow(() -> new Stale("household.changed"));
        return new Opened(dossier, own, memberships.locked(own.householdId()));
    }

    /** What the actor sees of a member. */
    @Transactional(propagation = Propagation.MANDATORY)
    Member seen(Opened opened, long memberId, Actor actor) {
        return rows.of(opened.dossier(), actor).member(memberId);
    }

    /** The dossiers of these members are told too, whether the actor may see them or not. */
    @Transactional(propagation = Propagation.MANDATORY)
    void tell(Opened opened, Stream<Present> members, Actor actor) {
        members.map(Present::dossierId)
                .filter(Objects::nonNull)
                .filter(id -> id != opened.dossier().id())
                .forEach(id -> offices.familyChanged(id, actor));
    }

    /** A household that is about to be changed through one of its dossiers. */
    record Opened(Dossier dossier, Membership own, List<Present> everybody) {
        Opened {
            everybody = List.copyOf(everybody);
        }

        /** @throws NotFound {@code household.member.not-found} when it is no member of today */
        Present present(long memberId) {
            return everybody.stream()
                    .filter(one -> one.id() == memberId)
                    .findFirst()
                    .orElseThrow(() -> new NotFound("household.member.not-found"));
        }

        /** Members who are one person each: those whose dossier was merged into another member's are left out. */
        List<Present> people() {
            return everybody.stream().filter(one -> !one.part()).toList();
        }
    }
}
