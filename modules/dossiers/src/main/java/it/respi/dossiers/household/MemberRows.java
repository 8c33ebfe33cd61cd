// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.household.Memberships.Membership;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.Stale;
import it.respi.platform.data.Ids;
import it.respi.platform.data.Params;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes members of households; inside the transaction of a use case. */
@Component
class MemberRows {
    private final JdbcClient jdbc;
    private final MemberSeal seal;
    private final Ids ids;
    private final Clock clock;

    MemberRows(JdbcClient jdbc, MemberSeal seal, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.ids = ids;
        this.clock = clock;
    }

    /** A new household with the person of the dossier as its first member. */
    Membership found(Dossier dossier, Actor actor, LocalDate since) {
        long household = ids.next();
        jdbc.sql("insert into dossier_household (id, opened_at, office_id) values (?, ?, ?)")
                .params(household, now(), actor.office().id())
                .update();
        return new Membership(
                insert(household, MemberEntry.of(dossier), Whereabouts.IN_ITALY, since, actor), household);
    }

    long insert(long household, MemberEntry entry, Whereabouts whereabouts, LocalDate since, Actor actor) {
        long id = ids.next();
        jdbc.sql("insert into dossier_household_member (id, household_id, dossier_id, sealed_for, surname, given_names,"
                        + " birth_date, whereabouts, since, staff_id, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Params.of(
                        id,
                        household,
                        entry.dossierId(),
                        entry.sealedFor(),
                        seal.surname(id, entry),
                        seal.givenNames(id, entry),
                        seal.birthDate(id, entry),
                        whereabouts.name(),
                        since,
                        actor.staffId(),
                        now()))
                .update();
        return id;
    }

    /** @throws Stale {@code household.changed} unless the member is still in the version that was seen */
    void change(long member, int seenVersion, MemberForm form) {
        int changed = jdbc.sql("update dossier_household_member set whereabouts = ?, since = coalesce(?, since),"
                        + " version = version + 1 where id = ? and version = ? and until is null")
                .params(Params.of(form.place().name(), form.since(), member, seenVersion))
                .update();
        if (changed == 0) {
            throw new Stale("household.changed");
        }
    }

    /** From now on this is known of the member, who stays the same member with the same relations. */
    void rewrite(long member, MemberEntry entry) {
        jdbc.sql("update dossier_household_member set dossier_id = ?, sealed_for = ?, surname = ?, given_names = ?,"
                        + " birth_date = ? where id = ?")
                .params(Params.of(
                        entry.dossierId(),
                        entry.sealedFor(),
                        seal.surname(member, entry),
                        seal.givenNames(member, entry),
                        seal.birthDate(member, entry),
                        member))
                .update();
    }

    /** What is written of a member. */
    MemberEntry read(long member) {
        return jdbc.sql("select id, dossier_id, sealed_for, surname, given_names, birth_date"
                        + " from dossier_household_member where id = ?")
                .param(member)
                .query((rs, row) -> seal.open(rs))
                .single();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
