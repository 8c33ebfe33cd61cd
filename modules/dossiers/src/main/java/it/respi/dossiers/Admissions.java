// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Actor;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up whether a person is let into a dossier beside their office; an ordinary dossier of the office asks nothing. */
@Component
class Admissions {
    private final JdbcClient jdbc;
    private final OpenWork work;
    private final Clock clock;

    Admissions(JdbcClient jdbc, OpenWork work, Clock clock) {
        this.jdbc = jdbc;
        this.work = work;
        this.clock = clock;
    }

    /** Notes on the dossier what lets that actor in. */
    void look(Dossier dossier, Actor actor) {
        boolean ordinary = dossier.protection() == null
                && dossier.isSharedWith(actor.office().id());
        dossier.running(dossier.mergedInto() != null && work.running(dossier.id()));
        dossier.admit(ordinary ? Admitted.BY_OFFICE_ONLY : of(dossier.id(), actor));
    }

    private Admitted of(long dossierId, Actor actor) {
        return jdbc.sql("select exists (select 1 from dossier_named where dossier_id = ? and staff_id = ?), exists"
                        + " (select 1 from dossier_stated where dossier_id = ? and staff_id = ? and office_id = ?"
                        + " and until > ?)")
                .params(
                        dossierId,
                        actor.staffId(),
                        dossierId,
                        actor.staffId(),
                        actor.office().id(),
                        Timestamp.from(clock.instant()))
                .query((rs, row) -> new Admitted(rs.getBoolean(1), rs.getBoolean(2)))
                .single();
    }
}
