// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.presence;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.Dossiers.Watched;
import it.respi.dossiers.ViewPurpose;
import it.respi.kernel.actor.Actor;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The table of who is here; its clock is the database's, so that two nodes agree. */
@Component
class Presences {
    private static final String NOW_HERE = "p.seen_at > utc_timestamp(3) - interval 60 second";
    private static final int MOST = 12;
    /** Of a protected dossier only those who are named; of the others, offices that still take part or people let in. */
    private static final String STILL_LET_IN =
            " and (exists (select 1 from dossier_named n where n.dossier_id = p.dossier_id"
                    + " and n.staff_id = p.staff_id) or (:protected = false and (p.purpose = 'STATED' or exists (select 1 from"
                    + " dossier_office o where o.dossier_id = p.dossier_id and o.office_id = p.office_id))))";

    private final JdbcClient jdbc;

    Presences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void here(Dossier dossier, Actor actor, ViewPurpose purpose) {
        jdbc.sql("insert into dossier_presence (dossier_id, staff_id, office_id, purpose, seen_at)"
                        + " values (?, ?, ?, ?, utc_timestamp(3))"
                        + " on duplicate key update seen_at = utc_timestamp(3), purpose = ?")
                .params(dossier.id(), actor.staffId(), actor.office().id(), purpose.name(), purpose.name())
                .update();
    }

    /**
     * The others who are here now. Social services and people with a stated reason are shown to the office that keeps the
     * dossier only: that they look at it tells something about the person.
     */
    List<Other> others(Watched watched, Actor actor) {
        boolean keeps = watched.purpose() == ViewPurpose.KEEPING;
        return jdbc.sql("select p.staff_id, p.office_id from dossier_presence p where p.dossier_id = :dossier and "
                        + NOW_HERE + " and p.staff_id <> :me and (:keeps or p.purpose in ('KEEPING', 'TAKING_PART'))"
                        + STILL_LET_IN + " order by p.office_id, p.staff_id limit " + MOST)
                .param("dossier", watched.dossier().id())
                .param("me", actor.staffId())
                .param("keeps", keeps)
                .param("protected", watched.dossier().protection() != null)
                .query((rs, row) -> new Other(rs.getInt(1), rs.getInt(2)))
                .list();
    }

    /** Rows of yesterday are of no use; two nodes doing it at once only do it sooner. */
    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT10M")
    void forget() {
        jdbc.sql("delete from dossier_presence where seen_at < utc_timestamp(3) - interval 5 minute order by seen_at"
                        + " limit 5000")
                .update();
    }

    /** Somebody who is here. */
    record Other(int staffId, int officeId) {}
}
