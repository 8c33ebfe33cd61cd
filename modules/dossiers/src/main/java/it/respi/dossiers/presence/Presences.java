// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.presence;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierScope;
import it.respi.dossiers.DossierScope.Reader;
import it.respi.dossiers.Dossiers.Watched;
import it.respi.dossiers.ViewPurpose;
import it.respi.kernel.actor.Actor;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The table of who is here; its clock is the database's, so that two nodes agree. */
@Component
class Presences {
    private static final String NOW_HERE = "p.seen_at > utc_timestamp(3) - interval 60 second";
    private static final int MOST = 12;
    private static final int MOST_RECENT = 3;
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

    /** The dossiers that somebody had open last in this office, newest first, as far as they may still see them. */
    List<Recent> recent(Reader reader) {
        return jdbc.sql("select d.id, d.number, p.surname, p.given_names from dossier_presence r"
                        + " straight_join dossier d on d.id = r.dossier_id"
                        + " straight_join dossier_office o on o.dossier_id = d.id and o.office_id = ?"
                        + " straight_join dossier_person p on p.id = d.holder_id"
                        + " where r.staff_id = ? and r.office_id = ? and d.erased_at is null and "
                        + DossierScope.open("d")
                        + " order by r.seen_at desc limit " + MOST_RECENT)
                .params(reader.office(), reader.staff(), reader.office(), reader.staff())
                .query((rs, row) -> new Recent(rs.getLong(1), rs.getString(2), rs.getString(3) + " " + rs.getString(4)))
                .list();
    }

    /** Which of these dossiers somebody had open in this office, and when last; newest first, a few only. */
    List<Opened> opened(Actor actor, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        "select p.dossier_id, d.number, p.seen_at from dossier_presence p join dossier d on d.id = p.dossier_id"
                                + " where p.staff_id = :me and p.office_id = :office and p.dossier_id in (:ids) and"
                                + " d.erased_at is null order by p.seen_at desc limit " + MOST)
                .param("me", actor.staffId())
                .param("office", actor.office().id())
                .param("ids", ids)
                .query((rs, row) -> new Opened(
                        rs.getLong(1),
                        rs.getString(2),
                        rs.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /** When a dossier was open last. */
    record Opened(long id, String number, Instant at) {}

    /** A dossier in the menu. */
    record Recent(long id, String number, String name) {
        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Recent[" + number + "]";
        }
    }

    /** Rows of yesterday are of no use; two nodes doing it at once only do it sooner. */
    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT10M")
    void forget() {
        jdbc.sql("delete from dossier_presence where seen_at < utc_timestamp(3) - interval 24 hour order by seen_at"
                        + " limit 5000")
                .update();
    }

    /** Somebody who is here. */
    record Other(int staffId, int officeId) {}
}
