// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.protection;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.Protection;
import it.respi.dossiers.SharingRecord;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Office;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.registry.Offices;
import it.respi.registry.Staff;
import it.respi.registry.Staff.StaffMember;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people named in dossiers: those who know of a protected one, and those of the social services who follow somebody. */
@Component
public class NamedPeople {
    private final Dossiers dossiers;
    private final Staff staff;
    private final Offices offices;
    private final SharingRecord record;
    private final JdbcClient jdbc;
    private final Clock clock;

    NamedPeople(Dossiers dossiers, Staff staff, Offices offices, SharingRecord record, JdbcClient jdbc, Clock clock) {
        this.dossiers = dossiers;
        this.staff = staff;
        this.offices = offices;
        this.record = record;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Numbers of the people named in a dossier. */
    Set<Integer> of(long dossierId) {
        return new TreeSet<>(jdbc.sql("select staff_id from dossier_named where dossier_id = ?")
                .param(dossierId)
                .query(Integer.class)
                .list());
    }

    /** Who may be named: the people of the offices that take part, and of the social services. */
    List<StaffMember> candidates(Dossier dossier) {
        Set<Integer> from = new HashSet<>(dossier.offices());
        offices.all().stream()
                .filter(office -> office.kind() == AgencyKind.PROVINCE)
                .map(Office::id)
                .forEach(from::add);
        return staff.of(from);
    }

    /**
     * Protects a dossier or ends that, and writes down who is named. Whoever protects it is named too, so that it never
     * gets out of everybody's sight.
     *
     * @param why null for an ordinary dossier, where only people of the social services stay named
     * @param seen who was named when the form was shown
     * @throws RuleBroken {@code protection.unknown-person} for somebody of an office that takes no part
     * @throws Stale {@code protection.changed} when others were named meanwhile
     */
    @Transactional
    public void protect(String number, Actor actor, @Nullable Protection why, Set<Integer> people, Set<Integer> seen) {
        Dossier dossier = dossiers.protect(number, actor, why);
        if (!of(dossier.id()).equals(seen)) {
            throw new Stale("protection.changed");
        }
        List<StaffMember> known = candidates(dossier);
        if (!known.stream().map(StaffMember::id).toList().containsAll(people)) {
            throw new RuleBroken("protection.unknown-person");
        }
        Set<Integer> named = new TreeSet<>(people);
        if (why == null) {
            known.stream().filter(one -> !isSocial(one)).map(StaffMember::id).forEach(named::remove);
        } else {
            named.add(actor.staffId());
        }
        Set<Integer> touched = new TreeSet<>(seen);
        touched.addAll(named);
        touched.forEach(one -> record.named(actor, dossier.id(), one));
        write(dossier.id(), actor, named);
    }

    private boolean isSocial(StaffMember member) {
        return offices.get(member.officeId()).kind() == AgencyKind.PROVINCE;
    }

    private void write(long dossierId, Actor actor, Set<Integer> named) {
        jdbc.sql("delete from dossier_named where dossier_id = ?")
                .param(dossierId)
                .update();
        named.forEach(
                one -> jdbc.sql("insert into dossier_named (dossier_id, staff_id, named_by, at) values (?, ?, ?, ?)")
                        .params(dossierId, one, actor.staffId(), Timestamp.from(clock.instant()))
                        .update());
    }
}
