// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.PersonData;
import it.respi.dossiers.household.HouseholdRows.Membership;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.Place;
import it.respi.platform.data.Ids;
import it.respi.platform.data.Params;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes members of households; runs inside the transaction of {@link Households}. */
@Component
class MemberRows {
    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Ids ids;
    private final Clock clock;

    MemberRows(JdbcClient jdbc, FieldCipher cipher, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.ids = ids;
        this.clock = clock;
    }

    /** A new household with the person of the dossier as its first member. */
    Membership found(Dossier dossier, Actor actor, LocalDate since) {
        long household = ids.next();
        jdbc.sql("insert into dossier_household (id, opened_at, office_id) values (?, ?, ?)")
                .params(household, now(), actor.office().id())
                .update();
        return new Membership(insert(household, Entry.of(dossier, Whereabouts.IN_ITALY, since), actor), household);
    }

    /** The person of another dossier. */
    long link(Membership own, Dossier other, Actor actor, MemberForm form, LocalDate since) {
        return insert(own.householdId(), Entry.of(other, whereabouts(form), since), actor);
    }

    /** Somebody without a dossier, known through the person of this one. */
    long enter(Membership own, Dossier through, Actor actor, MemberForm form, LocalDate since) {
        Entry entry = new Entry(
                null,
                through.holder().id(),
                form.surnameText(),
                form.givenNamesText(),
                form.birthDate(),
                whereabouts(form),
                since);
        return insert(own.householdId(), entry, actor);
    }

    private long insert(long household, Entry entry, Actor actor) {
        long id = ids.next();
        jdbc.sql("insert into dossier_household_member (id, household_id, dossier_id, sealed_for, surname, given_names,"
                        + " birth_date, whereabouts, since, staff_id, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Params.of(
                        id,
                        household,
                        entry.dossierId(),
                        entry.sealedFor(),
                        cipher.seal(entry.sealedFor(), new Place(HouseholdRows.SURNAME, id), entry.surname()),
                        cipher.seal(entry.sealedFor(), new Place(HouseholdRows.GIVEN_NAMES, id), entry.givenNames()),
                        cipher.seal(entry.sealedFor(), new Place(HouseholdRows.BIRTH_DATE, id), entry.birth()),
                        entry.whereabouts().name(),
                        entry.since(),
                        actor.staffId(),
                        now()))
                .update();
        return id;
    }

    /** What the relative is to the member from now on; said from whichever side, it stands once. */
    void relate(long member, long relative, Relation kind) {
        boolean turned = member > relative;
        jdbc.sql("update dossier_household_member set version = version + 1 where id in (?, ?)")
                .params(member, relative)
                .update();
        jdbc.sql("insert into dossier_household_relation (member_id, relative_id, kind) values (?, ?, ?)"
                        + " on duplicate key update kind = values(kind)")
                .params(Math.min(member, relative), Math.max(member, relative), (turned ? kind.inverse() : kind).name())
                .update();
    }

    /** Nobody else changes the members of a household until the transaction is over. */
    void lock(long household) {
        jdbc.sql("select id from dossier_household where id = ? for update")
                .param(household)
                .query(Long.class)
                .single();
    }

    void change(long member, int seenVersion, MemberForm form) {
        int changed = jdbc.sql("update dossier_household_member set whereabouts = ?, since = coalesce(?, since),"
                        + " version = version + 1 where id = ? and version = ? and until is null")
                .params(Params.of(whereabouts(form).name(), form.since(), member, seenVersion))
                .update();
        stale(changed);
    }

    void end(long member, int seenVersion, LocalDate until, Ending ending, Actor actor) {
        int changed = jdbc.sql(
                        "update dossier_household_member set until = greatest(since, ?), ending = ?, ended_by = ?,"
                                + " version = version + 1 where id = ? and version = ? and until is null")
                .params(until, ending.name(), actor.staffId(), member, seenVersion)
                .update();
        stale(changed);
        sharesNothing(member);
    }

    /** Nobody is a household alone. */
    void endLast(long member, LocalDate until, Actor actor) {
        jdbc.sql("update dossier_household_member set until = greatest(since, ?), ending = ?, ended_by = ?,"
                        + " version = version + 1 where id = ? and until is null")
                .params(until, Ending.ALONE.name(), actor.staffId(), member)
                .update();
        sharesNothing(member);
    }

    private void sharesNothing(long member) {
        jdbc.sql("update dossier_document d join dossier_household_member m on m.dossier_id = d.dossier_id"
                        + " set d.shared_in = null where m.id = ? and d.shared_in = m.household_id")
                .param(member)
                .update();
    }

    private static void stale(int changed) {
        if (changed == 0) {
            throw new Stale("household.changed");
        }
    }

    private static Whereabouts whereabouts(MemberForm form) {
        return Objects.requireNonNull(form.whereaboutsOrNull(), "checked before");
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    /** What is written of a member. */
    private record Entry(
            @Nullable Long dossierId,
            long sealedFor,
            String surname,
            String givenNames,
            @Nullable LocalDate birthDate,
            Whereabouts whereabouts,
            LocalDate since) {
        static Entry of(Dossier dossier, Whereabouts whereabouts, LocalDate since) {
            PersonData person = dossier.holder().data();
            return new Entry(
                    dossier.id(),
                    dossier.holder().id(),
                    person.surname(),
                    person.givenNames(),
                    person.wholeBirthDate(),
                    whereabouts,
                    since);
        }

        @Nullable
        String birth() {
            return birthDate == null ? null : birthDate.toString();
        }
    }
}
