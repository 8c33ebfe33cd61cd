// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.protection;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.PersonData;
import it.respi.dossiers.PersonProtection;
import it.respi.dossiers.PersonProtection.Halves;
import it.respi.dossiers.Protection;
import it.respi.dossiers.SharingRecord;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.actor.Office;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.registry.Offices;
import it.respi.registry.Staff;
import it.respi.registry.Staff.StaffMember;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The people named in dossiers: those who know of a protected one, and those of the social services who follow somebody. */
@Component
public class NamedPeople {
    private static final int ADULT = 18;
    /** Nobody of the staff: what follows by itself. */
    private static final int SYSTEM = 0;

    private final PersonProtection protection;
    private final Staff staff;
    private final Offices offices;
    private final SharingRecord record;
    private final JdbcClient jdbc;
    private final Clock clock;

    NamedPeople(
            PersonProtection protection,
            Staff staff,
            Offices offices,
            SharingRecord record,
            JdbcClient jdbc,
            Clock clock) {
        this.protection = protection;
        this.staff = staff;
        this.offices = offices;
        this.record = record;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How a person is protected now: why that dossier is, and who is named in any that is united with it. */
    Guard of(Halves halves) {
        return new Guard(
                halves.first().protection(),
                new TreeSet<>(jdbc.sql("select staff_id from dossier_named where dossier_id in (:ids)")
                        .param(
                                "ids",
                                halves.dossiers().stream().map(Dossier::id).toList())
                        .query(Integer.class)
                        .list()));
    }

    /** Who may be named: the people of the offices that take part in one of the dossiers, and of the social services. */
    List<StaffMember> candidates(Halves halves) {
        Set<Integer> from = new HashSet<>();
        halves.dossiers().forEach(one -> from.addAll(one.offices()));
        offices.all().stream().filter(NamedPeople::isSocial).map(Office::id).forEach(from::add);
        return staff.of(from);
    }

    /**
     * Protects a person or ends that, in all dossiers that are united, and writes down who is named. Whoever protects it is
     * named too, so that it never gets out of everybody's sight.
     *
     * @param wanted of an ordinary dossier only people of the social services stay named
     * @param seen how it was when the form was shown
     * @throws RuleBroken {@code protection.unknown-person} for somebody of an office that takes no part
     * @throws Stale {@code protection.changed} when somebody changed the protection or named others meanwhile
     */
    @Transactional
    public void protect(String number, Actor actor, Guard wanted, Guard seen) {
        Halves halves = protection.locked(number, actor);
        if (!of(halves).equals(seen)) {
            throw new Stale("protection.changed");
        }
        List<StaffMember> known = candidates(halves);
        if (!known.stream().map(StaffMember::id).toList().containsAll(wanted.people())) {
            throw new RuleBroken("protection.unknown-person");
        }
        protection.protect(halves, actor, wanted.why());
        Set<Integer> named = new TreeSet<>(wanted.people());
        if (wanted.why() == null) {
            known.stream()
                    .filter(one -> !isSocial(offices.get(one.officeId())))
                    .map(StaffMember::id)
                    .forEach(named::remove);
        } else {
            named.add(actor.staffId());
        }
        halves.dossiers().forEach(one -> write(one.id(), actor, named));
    }

    /**
     * Protects an ordinary person at once, because what is opened wants it: whoever opens it and the heads of their desk are
     * named, others by hand. A protected one stays as it is.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void protectNow(Actor actor, Dossier dossier) {
        Halves halves = protection.locked(dossier.number(), actor);
        if (halves.dossiers().stream().allMatch(one -> one.protection() != null)) {
            return;
        }
        protection.protect(halves, actor, kindOf(halves.first().holder().data()));
        Set<Integer> people = new TreeSet<>(of(halves).people());
        people.add(actor.staffId());
        staff.atWork(actor.office().id()).stream()
                .filter(one -> one.lanes().contains(Lane.HD_RESP))
                .map(Staff.Colleague::id)
                .forEach(people::add);
        halves.dossiers().forEach(one -> write(one.id(), actor, people));
    }

    /**
     * Names those to whom work of a protected person comes, in the dossier that it is in, unless somebody who may do it is named there.
     *
     * @param able who may do that work
     * @param receivers who of them is told of it; the desk names others by hand
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void receive(Dossier dossier, List<Integer> able, List<Integer> receivers) {
        if (Collections.disjoint(namedIn(dossier.id()), able)) {
            receivers.forEach(one -> add(dossier.id(), one, SYSTEM));
            receivers.forEach(one -> record.named(null, dossier.id(), one));
        }
    }

    private Protection kindOf(PersonData person) {
        LocalDate adult = person.birthDate().plusYears(ADULT);
        return adult.isAfter(LocalDate.now(clock)) ? Protection.MINOR : Protection.VICTIM;
    }

    private static boolean isSocial(Office office) {
        return office.kind() == AgencyKind.PROVINCE;
    }

    private void write(long dossierId, Actor actor, Set<Integer> named) {
        Set<Integer> touched = namedIn(dossierId);
        touched.addAll(named);
        touched.forEach(one -> record.named(actor, dossierId, one));
        jdbc.sql("delete from dossier_named where dossier_id = ?")
                .param(dossierId)
                .update();
        named.forEach(one -> add(dossierId, one, actor.staffId()));
    }

    private Set<Integer> namedIn(long dossierId) {
        return new TreeSet<>(jdbc.sql("select staff_id from dossier_named where dossier_id = ?")
                .param(dossierId)
                .query(Integer.class)
                .list());
    }

    private void add(long dossierId, int staffId, int by) {
        jdbc.sql("insert into dossier_named (dossier_id, staff_id, named_by, at) values (?, ?, ?, ?)")
                .params(dossierId, staffId, by, Timestamp.from(clock.instant()))
                .update();
    }
}
