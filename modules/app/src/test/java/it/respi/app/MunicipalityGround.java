// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A dossier with a case that brings a step to a municipality, beside a renewal. */
abstract class MunicipalityGround extends ApplicationTest {
    static final String PROCEDURE = "Domanda di alloggio";
    static final String RENEWAL = "Rinnovo del permesso";
    static final String REASON = "Ai tre accertamenti non c’era nessuno";
    static final String TODAY = LocalDate.now(ZoneId.of("Europe/Rome")).toString();

    @Autowired
    JdbcClient jdbc;

    Pages desk;
    Pages technician;
    MarkedDossier dossier;
    long caseId;

    @BeforeEach
    void aCaseBesideARenewal() {
        desk = as("HD-CUNEO", Lane.HD_OP);
        technician = as("COM-CUNEO", Lane.COM_TEC);
        dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        opened("domandaAlloggio");
    }

    void opened(String procedure) {
        assertThat(desk.send(dossier.path() + "/pratica/nuova", Map.of("procedure", procedure)))
                .hasStatus3xxRedirection();
        caseId = jdbc.sql("select max(id) from case_file where dossier_id = ?")
                .param(dossier.id())
                .query(Long.class)
                .single();
    }

    void toTheMunicipality() {
        sent(desk, "Activity_domanda", Map.of("persone", "3"));
    }

    void sent(Pages who, String code, Map<String, String> answers) {
        assertThat(who.send(step(code), answers)).as(code).hasStatus3xxRedirection();
    }

    String step(String code) {
        return dossier.path() + "/passi/"
                + jdbc.sql("select id from case_step where case_id = ? and code = ? and state in (0, 1)")
                        .params(caseId, code)
                        .query(Long.class)
                        .single();
    }

    List<String> open() {
        return jdbc.sql("select code from case_step where case_id = ? and state in (0, 1)")
                .param(caseId)
                .query(String.class)
                .list();
    }

    static String body(Pages who, String path) {
        return SeatGround.body(who.read(path));
    }
}
