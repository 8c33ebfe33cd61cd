// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Actor;
import it.respi.platform.data.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who opened which dossier (registro degli accessi): written before anything is shown, or nothing is shown. */
@Component
class AccessLog {
    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    AccessLog(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    void note(Actor actor, long dossierId, String action) {
        jdbc.sql("insert into dossier_access (id, dossier_id, staff_id, office_id, action, at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        ids.next(),
                        dossierId,
                        actor.staffId(),
                        actor.office().id(),
                        action,
                        Timestamp.from(clock.instant()))
                .update();
    }
}
