// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import it.respi.kernel.actor.Lane;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** A dossier with a case that brings a step to a municipality, beside a renewal. */
abstract class MunicipalityGround extends CaseGround {
    static final String PROCEDURE = "Domanda di alloggio";
    static final String RENEWAL = "Rinnovo del permesso";
    static final String REASON = "Ai tre accertamenti non c’era nessuno";
    static final String TODAY = Today.inItaly().toString();

    Pages technician;

    @BeforeEach
    void aCaseBesideARenewal() {
        technician = as("COM-CUNEO", Lane.COM_TEC);
        opened("domandaAlloggio");
    }

    void toTheMunicipality() {
        sent(desk, "Activity_domanda", Map.of("persone", "3"));
    }

    /** What the open page of a dossier is told of others. */
    String news(Pages who, long since) {
        return SeatGround.body(who.send(dossier.path() + "/presenza", Map.of("da", Long.toString(since))));
    }

    /** A message to the person, not sent yet. */
    long told(String kind, String whichCase) {
        jdbc.sql("insert into message_out (id, case_id, dossier_id, kind, occasion, channel, state, tries, created_at,"
                        + " next_try_at) select (select coalesce(max(o.id), 0) + 1 from message_out o), id, dossier_id, ?,"
                        + " 'prova', 'EMAIL', 'QUEUED', 0, now(), now() from case_file where dossier_id = ? and id "
                        + whichCase)
                .params(kind, dossier.id(), caseId)
                .update();
        return jdbc.sql("select max(id) from message_out").query(Long.class).single();
    }

    static String body(Pages who, String path) {
        return SeatGround.body(who.read(path));
    }
}
