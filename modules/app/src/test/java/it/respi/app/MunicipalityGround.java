// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import it.respi.kernel.actor.Lane;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** A dossier with a case that brings a step to a municipality, beside a renewal. */
abstract class MunicipalityGround extends CaseGround {
    static final String PROCEDURE = "Domanda di alloggio";
    static final String RENEWAL = "Rinnovo del permesso";
    static final String REASON = "Ai tre accertamenti non c’era nessuno";
    static final String TODAY = LocalDate.now(ZoneId.of("Europe/Rome")).toString();

    Pages technician;

    @BeforeEach
    void aCaseBesideARenewal() {
        technician = as("COM-CUNEO", Lane.COM_TEC);
        opened("domandaAlloggio");
    }

    void toTheMunicipality() {
        sent(desk, "Activity_domanda", Map.of("persone", "3"));
    }

    static String body(Pages who, String path) {
        return SeatGround.body(who.read(path));
    }
}
