// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierScope;
import it.respi.kernel.actor.Actor;
import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads households: two statements for a household, whatever its size. */
@Component
class HouseholdRows {
    static final String SURNAME = "dossier_household_member.surname";
    static final String GIVEN_NAMES = "dossier_household_member.given_names";
    static final String BIRTH_DATE = "dossier_household_member.birth_date";

    /** More than anybody's household; a bound for the page. */
    static final int MOST = 60;

    /** A dossier is joined only where the reader may list it: name and number are then those of the dossier. */
    private static final String MEMBERS =
            "select m.id, m.sealed_for, m.surname, m.given_names, m.birth_date, m.whereabouts, m.since, m.until, m.ending,"
                    + " m.version, m.dossier_id, d.number, p.surname as own_surname, p.given_names as own_names,"
                    + " if(p.birth_precision = 'DAY', p.birth_date, null) as own_birth,"
                    + " me.until as left_on from dossier_household_member me"
                    + " join dossier_household_member m on m.household_id = me.household_id"
                    + " left join dossier_office o on o.dossier_id = m.dossier_id and o.office_id = ?"
                    + " left join dossier d on d.id = o.dossier_id and " + DossierScope.visible("d.id")
                    + " left join dossier_person p on p.id = d.holder_id"
                    + " where me.id = (select l.id from dossier_household_member l where l.dossier_id = ?"
                    + " order by l.until is null desc, l.id desc limit 1) and m.since <= coalesce(me.until, m.since)"
                    + " order by m.until is not null, m.id limit " + MOST;

    private final JdbcClient jdbc;
    private final DossierScope scope;
    private final FieldCipher cipher;

    HouseholdRows(JdbcClient jdbc, DossierScope scope, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.cipher = cipher;
    }

    /**
     * The members of the household of a dossier that was taken, those of today first; empty when it never had one. Of a
     * household that the person left, who was there until then.
     */
    List<Member> of(Dossier dossier, Actor actor) {
        DossierScope.Reader reader = scope.of(actor);
        List<Member> members = jdbc.sql(MEMBERS)
                .params(reader.office(), reader.staff(), dossier.id())
                .query((rs, row) -> member(rs, dossier))
                .list();
        if (members.isEmpty()) {
            return members;
        }
        Map<Long, Relation> seen = relations(members);
        return members.stream().map(member -> member.as(seen.get(member.id()))).toList();
    }

    /** The household of which the dossier is a member today, and its membership. */
    Optional<Membership> current(long dossierId) {
        return jdbc.sql("select id, household_id from dossier_household_member where current_of = ?")
                .param(dossierId)
                .query((rs, row) -> new Membership(rs.getLong(1), rs.getLong(2)))
                .optional();
    }

    /** The dossier of a member of today, null for one without; empty when there is no such member. */
    Optional<Linked> linked(long memberId, long householdId) {
        return jdbc.sql("select dossier_id from dossier_household_member"
                        + " where id = ? and household_id = ? and until is null")
                .params(memberId, householdId)
                .query((rs, row) -> new Linked(rs.getObject(1, Long.class)))
                .optional();
    }

    List<Long> currentMembers(long householdId) {
        return jdbc.sql("select id from dossier_household_member where household_id = ? and until is null")
                .param(householdId)
                .query(Long.class)
                .list();
    }

    private Map<Long, Relation> relations(List<Member> members) {
        Map<Long, Relation> seen = new HashMap<>();
        members.stream()
                .filter(Member::self)
                .filter(Member::current)
                .findFirst()
                .ifPresent(me -> jdbc.sql(
                                "select relative_id, kind, false from dossier_household_relation where member_id = ?"
                                        + " union all select member_id, kind, true from dossier_household_relation"
                                        + " where relative_id = ?")
                        .params(me.id(), me.id())
                        .query(rs -> {
                            Relation kind = Relation.valueOf(rs.getString(2));
                            seen.put(rs.getLong(1), rs.getBoolean(3) ? kind.inverse() : kind);
                        }));
        return seen;
    }

    private Member member(ResultSet rs, Dossier dossier) throws SQLException {
        boolean self = rs.getLong("dossier_id") == dossier.id();
        String number = self ? dossier.number() : rs.getString("number");
        Known known = self ? Known.of(dossier) : number == null ? sealed(rs) : Known.own(rs);
        LocalDate left = rs.getObject("left_on", LocalDate.class);
        LocalDate until = rs.getObject("until", LocalDate.class);
        String ending = rs.getString("ending");
        return new Member(
                rs.getLong("id"),
                number,
                known.surname(),
                known.givenNames(),
                known.birthDate(),
                Whereabouts.valueOf(rs.getString("whereabouts")),
                rs.getObject("since", LocalDate.class),
                until == null ? left : until,
                ending == null ? null : Ending.valueOf(ending),
                null,
                self,
                rs.getInt("version"));
    }

    private Known sealed(ResultSet rs) throws SQLException {
        long owner = rs.getLong("sealed_for");
        long id = rs.getLong("id");
        return new Known(
                cipher.open(owner, new Place(SURNAME, id), rs.getBytes("surname"))
                        .orElse(""),
                cipher.open(owner, new Place(GIVEN_NAMES, id), rs.getBytes("given_names"))
                        .orElse(""),
                cipher.open(owner, new Place(BIRTH_DATE, id), rs.getBytes("birth_date"))
                        .map(LocalDate::parse)
                        .orElse(null));
    }

    /** A member of today. */
    record Membership(long memberId, long householdId) {}

    /** What a member of today leads to. */
    record Linked(@Nullable Long dossierId) {}

    /** What a page says of a member. */
    private record Known(
            String surname, String givenNames, @Nullable LocalDate birthDate) {
        static Known of(Dossier dossier) {
            var person = dossier.holder().data();
            return new Known(person.surname(), person.givenNames(), person.wholeBirthDate());
        }

        static Known own(ResultSet rs) throws SQLException {
            return new Known(
                    rs.getString("own_surname"), rs.getString("own_names"), rs.getObject("own_birth", LocalDate.class));
        }
    }
}
