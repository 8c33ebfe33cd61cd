// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator.job;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was asked, in the database. */
@Component
class OfferRows {
    private final JdbcClient jdbc;

    OfferRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Offer> of(long jobId) {
        return jdbc.sql(
                        "select o.mediator_id, m.code, m.name, o.state, o.expires_at from agenda_mediator_offer o"
                                + " join agenda_mediator m on m.id = o.mediator_id where o.job_id = ? order by o.offered_at, m.code")
                .param(jobId)
                .query((rs, row) -> new Offer(
                        rs.getLong(1),
                        rs.getString(2),
                        rs.getString(3),
                        rs.getString(4),
                        rs.getObject(5, LocalDateTime.class)))
                .list();
    }

    /** @param until when it ends without an answer, by the clock of the office */
    void insert(long jobId, long mediatorId, Instant now, LocalDateTime until) {
        jdbc.sql("insert into agenda_mediator_offer (job_id, mediator_id, state, offered_at, expires_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(jobId, mediatorId, Offer.OFFERED, Timestamp.from(now), until)
                .update();
    }

    void answer(long jobId, long mediatorId, String answer, Instant now) {
        jdbc.sql("update agenda_mediator_offer set state = ?, answered_at = ? where job_id = ? and mediator_id = ?")
                .params(answer, Timestamp.from(now), jobId, mediatorId)
                .update();
    }

    /** The offer waits on without an end. */
    void keep(long jobId, long mediatorId) {
        jdbc.sql("update agenda_mediator_offer set expires_at = null where job_id = ? and mediator_id = ?")
                .params(jobId, mediatorId)
                .update();
    }

    /** The jobs to come of which an offer has ended without an answer. */
    List<Long> ended(LocalDateTime now, int most) {
        return jdbc.sql("select distinct o.job_id from agenda_mediator_offer o join agenda_mediator_job j on"
                        + " j.id = o.job_id where o.state = 'OFFERED' and o.expires_at <= ? and j.begins_at > ?"
                        + " and j.state in ('OFFERED', 'HELD') limit ?")
                .params(now, now, most)
                .query(Long.class)
                .list();
    }

    /** Those of whom it is not known yet whether an alarm is shown: begun before then, with a lower alarm, in one of these states. */
    List<Long> unwarned(
            Alarm alarm, @Nullable LocalDateTime after, LocalDateTime before, List<String> states, int most) {
        return jdbc.sql("select id from agenda_mediator_job where begins_at <= :before and (:after is null or begins_at"
                        + " > :after) and state in (:states) and alarm in (:lower) order by begins_at limit :most")
                .param("before", before)
                .param("after", after)
                .param("states", states)
                .param("lower", lower(alarm))
                .param("most", most)
                .query(Long.class)
                .list();
    }

    private static List<String> lower(Alarm alarm) {
        return Arrays.stream(Alarm.values())
                .filter(one -> one.compareTo(alarm) < 0)
                .map(Alarm::name)
                .toList();
    }
}
