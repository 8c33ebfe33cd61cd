// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierScope;
import it.respi.kernel.actor.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads households for who looks at them: two statements for a household, whatever its size. */
@Component
class HouseholdRows {
    /** More than anybody's household; a bound for the page. */
    static final int MOST = 60;

    /** A dossier is joined only where the reader may list it: name and number are then those of the dossier. */
    private static final String MEMBERS_OF =
            "select m.id, m.household_id, m.sealed_for, m.surname, m.given_names, m.birth_date, m.whereabouts, m.since,"
                    + " m.until, m.ending, m.version, m.dossier_id, s.merged_into, m.id = me.id as self, d.number,"
                    + " p.surname as own_surname, p.given_names as own_names,"
                    + " if(p.birth_precision = 'DAY', p.birth_date, null) as own_birth,"
                    + " me.until as left_on from dossier_household_member me"
                    + " join dossier_household_member m on m.household_id = me.household_id"
                    + " left join dossier s on s.id = m.dossier_id"
                    + " left join dossier_office o on o.dossier_id = m.dossier_id and o.office_id = ?"
                    + " left join dossier d on d.id = o.dossier_id and " + DossierScope.visible("d.id")
                    + " left join dossier_person p on p.id = d.holder_id"
                    + " where me.id = %s and m.since <= coalesce(me.until, m.since)"
                    + " and (m.ending is null or m.ending <> 'RELINKED' or m.id = me.id)"
                    + " order by m.until is not null, m.id limit " + MOST;

    private static final String MEMBERS =
            MEMBERS_OF.formatted("(select l.id from dossier_household_member l where l.dossier_id = ?"
                    + " order by l.until is null desc, l.id desc limit 1)");

    private static final String EVER =
            "select max(id) from dossier_household_member where dossier_id = ? group by household_id order by 1";

    private static final String ALL_TIES =
            "select r.member_id, r.relative_id, r.kind from dossier_household_member m join dossier_household_relation r"
                    + " on r.member_id = m.id where m.household_id = ?";

    private static final String TIES = ALL_TIES + " and m.until is null";

    private final JdbcClient jdbc;
    private final DossierScope scope;
    private final MemberSeal seal;

    HouseholdRows(JdbcClient jdbc, DossierScope scope, MemberSeal seal) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.seal = seal;
    }

    /**
     * The household of a dossier that was taken; without members when it never had one. Of a household that the person left,
     * who was there until then.
     */
    Household of(Dossier dossier, Actor actor) {
        DossierScope.Reader reader = scope.of(actor);
        List<Long> others = new ArrayList<>();
        OnePersonOnce lines = lines(MEMBERS, dossier.id(), reader, dossier, others);
        List<Tie> ties = lines.today().isEmpty() ? List.of() : lines.ties(written(TIES, lines));
        return new Household(dossier, lines.members(ties), ties, others);
    }

    /** Members of the household of a dossier that was taken, former ones too, by id; one statement. */
    Map<Long, OnePersonOnce.Line> lines(Dossier dossier, Actor actor, Collection<Long> members) {
        return lines(MEMBERS, dossier.id(), scope.of(actor), dossier, new ArrayList<>())
                .shown(members);
    }

    /** Ids of those who belong to the household of a dossier today, beside its person. */
    Set<String> othersToday(long dossierId) {
        return jdbc.sql("select m.id from dossier_household_member me join dossier_household_member m"
                        + " on m.household_id = me.household_id and m.id <> me.id"
                        + " where me.dossier_id = ? and me.until is null and m.until is null")
                .param(dossierId)
                .query(String.class)
                .set();
    }

    /**
     * Every household to which the dossier belongs or belonged, each as its page shows it to that reader, with all that was said
     * of its members, former ones too.
     */
    List<Household> ever(Dossier dossier, Actor actor) {
        DossierScope.Reader reader = scope.of(actor);
        return jdbc.sql(EVER).param(dossier.id()).query(Long.class).list().stream()
                .map(own -> {
                    List<Long> others = new ArrayList<>();
                    OnePersonOnce lines = lines(MEMBERS_OF.formatted("?"), own, reader, dossier, others);
                    List<Tie> ties = lines.allTies(written(ALL_TIES, lines));
                    return new Household(dossier, lines.members(ties), ties, others);
                })
                .toList();
    }

    /** @param others gets the other dossiers from which something is shown */
    private OnePersonOnce lines(String sql, long of, DossierScope.Reader reader, Dossier dossier, List<Long> others) {
        return new OnePersonOnce(jdbc.sql(sql)
                .params(reader.office(), reader.staff(), of)
                .query((rs, row) -> line(rs, dossier, others))
                .list());
    }

    private List<Tie> written(String sql, OnePersonOnce lines) {
        return jdbc.sql(sql)
                .param(lines.household())
                .query((rs, row) -> new Tie(rs.getLong(1), rs.getLong(2), Relation.valueOf(rs.getString(3))))
                .list();
    }

    private OnePersonOnce.Line line(ResultSet rs, Dossier dossier, List<Long> others) throws SQLException {
        Long of = rs.getObject("dossier_id", Long.class);
        Long kept = rs.getObject("merged_into", Long.class);
        if (of != null && of != dossier.id() && rs.getString("number") != null && !others.contains(of)) {
            others.add(of);
        }
        return new OnePersonOnce.Line(
                member(rs, dossier), rs.getLong("household_id"), kept == null ? of : kept, kept != null);
    }

    private Member member(ResultSet rs, Dossier dossier) throws SQLException {
        boolean self = rs.getBoolean("self");
        String number = self ? dossier.number() : rs.getString("number");
        MemberEntry known = self ? MemberEntry.of(dossier) : number == null ? seal.open(rs) : ofDossier(rs);
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

    private static MemberEntry ofDossier(ResultSet rs) throws SQLException {
        return new MemberEntry(
                rs.getLong("dossier_id"),
                rs.getLong("sealed_for"),
                rs.getString("own_surname"),
                rs.getString("own_names"),
                rs.getObject("own_birth", LocalDate.class));
    }
}
