// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.dossiers.PapersWithdrawn;
import it.respi.kernel.actor.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the end of memberships: nothing is removed, and papers that were shared serve no longer. */
@Component
class EndRows {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndRows(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    void end(Present member, LocalDate until, Ending why, Actor actor) {
        jdbc.sql("update dossier_household_member set until = greatest(since, ?), ending = ?, ended_by = ?,"
                        + " version = version + 1 where id = ? and until is null")
                .params(until, why.name(), actor.staffId(), member.id())
                .update();
        Long dossier = member.dossierId();
        if (dossier != null) {
            sharesNothing(dossier);
        }
    }

    /**
     * The member stands for another dossier from now on; the one it stood for keeps that it belonged to the household, for its
     * own readers.
     *
     * @param kept a member of today with the dossier that is left, about to be ended
     */
    void setAside(long kept, Actor actor) {
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Rome")));
        end(new Present(kept, null, 0, 0, false), today, Ending.RELINKED, actor);
    }

    /** When the ends are written: lists of papers rest no longer on what these members do not share any more. */
    void withdraw(Collection<Present> members) {
        members.stream()
                .map(Present::dossierId)
                .filter(Objects::nonNull)
                .forEach(dossier -> events.publishEvent(new PapersWithdrawn(dossier)));
    }

    /** Papers of that dossier serve for it alone again. */
    void sharesNothing(long dossierId) {
        jdbc.sql("update dossier_document set shared_in = null where dossier_id = ? and shared_in is not null")
                .param(dossierId)
                .update();
    }
}
