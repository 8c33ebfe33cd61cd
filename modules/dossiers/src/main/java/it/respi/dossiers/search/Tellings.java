// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.search;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often somebody may be told that a person is known at another office: so many times in an hour, on all nodes
 * together. An honest desk meets a few a day; whoever tries invented people is stopped, and no opening tells them any more.
 */
@Component
public class Tellings {
    private static final Duration KEPT = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final int most;

    Tellings(JdbcClient jdbc, Clock clock, @Value("${respi.told-of-others-per-hour:20}") int most) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.most = most;
    }

    /**
     * Whether the actor may be told once more.
     *
     * @throws RuleBroken {@code candidates.too-often} with the time from which it is possible again
     */
    @Transactional(readOnly = true)
    public void check(Actor actor) {
        again(actor).ifPresent(time -> {
            throw new RuleBroken("candidates.too-often", time.toString());
        });
    }

    /** The time from which the actor may be told again; empty when they may be told now. */
    @Transactional(readOnly = true)
    public Optional<LocalTime> again(Actor actor) {
        Instant hour = hour();
        int times = jdbc.sql("select coalesce(max(times), 0) from dossier_told where staff_id = ? and hour = ?")
                .params(actor.staffId(), Timestamp.from(hour))
                .query(Integer.class)
                .single();
        return times < most
                ? Optional.empty()
                : Optional.of(
                        hour.plus(1, ChronoUnit.HOURS).atZone(clock.getZone()).toLocalTime());
    }

    /** Written down by itself: what told it may be rolled back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void told(Actor actor, int times) {
        if (times == 0) {
            return;
        }
        jdbc.sql("insert into dossier_told (staff_id, hour, times) values (?, ?, ?)"
                        + " on duplicate key update times = times + values(times)")
                .params(actor.staffId(), Timestamp.from(hour()), times)
                .update();
        jdbc.sql("delete from dossier_told where hour < ? limit 100")
                .param(Timestamp.from(hour().minus(KEPT)))
                .update();
    }

    private Instant hour() {
        return clock.instant().truncatedTo(ChronoUnit.HOURS);
    }
}
