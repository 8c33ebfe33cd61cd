// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.dossiers.household.Households.Opened;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.Stale;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends the membership of one, or the whole household in one act; the papers they shared serve for the others no longer. */
@Component
class EndMembership {
    private final Households households;
    private final EndRows rows;
    private final JdbcClient jdbc;

    EndMembership(Households households, EndRows rows, JdbcClient jdbc) {
        this.households = households;
        this.rows = rows;
        this.jdbc = jdbc;
    }

    /**
     * Ends one membership. Who is left alone has no household.
     *
     * @param form checked before
     * @throws NotFound {@code household.member.not-found} when it is no member of today
     * @throws Stale {@code household.changed} when somebody changed the member meanwhile
     */
    @Transactional
    void end(String number, Actor actor, long memberId, int seenVersion, EndForm form) {
        Opened opened = households.open(number, actor);
        Present leaving = opened.present(memberId);
        if (leaving.version() != seenVersion) {
            throw new Stale("household.changed");
        }
        List<Present> person =
                Stream.concat(Stream.of(leaving), parts(opened, leaving)).toList();
        person.forEach(one -> rows.end(one, form.day(), form.why(), actor));
        households.tell(opened, person.stream(), actor);
        List<Present> left =
                opened.everybody().stream().filter(one -> !person.contains(one)).toList();
        if (left.stream().filter(one -> !one.part()).count() <= 1) {
            left.forEach(one -> rows.end(one, form.day(), Ending.ALONE, actor));
            households.tell(opened, left.stream(), actor);
        }
        rows.withdraw(opened.everybody());
    }

    /**
     * Ends the household (scioglimento del nucleo): the membership of everybody, on the same day and for the same reason.
     *
     * @param form checked before
     * @throws Stale {@code household.changed} when it has other members than were seen, or one was changed meanwhile
     */
    @Transactional
    void dissolve(String number, Actor actor, EndForm form) {
        Opened opened = households.open(number, actor);
        SeenMembers.parse(form.seen()).refuseUnless(opened.people());
        opened.everybody().forEach(one -> rows.end(one, form.day(), form.why(), actor));
        households.tell(opened, opened.everybody().stream(), actor);
        rows.withdraw(opened.everybody());
    }

    /** The dossiers that were merged into the one of the member: the same person leaves. */
    private Stream<Present> parts(Opened opened, Present leaving) {
        if (leaving.dossierId() == null || opened.everybody().stream().noneMatch(Present::part)) {
            return Stream.empty();
        }
        List<Long> parts = jdbc.sql("select id from dossier where merged_into = ?")
                .param(leaving.dossierId())
                .query(Long.class)
                .list();
        return opened.everybody().stream().filter(one -> parts.contains(one.dossierId()));
    }
}
