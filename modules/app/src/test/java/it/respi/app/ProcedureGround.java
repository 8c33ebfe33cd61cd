// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A case of a procedure that the prefecture decides on, and those who work on it. */
abstract class ProcedureGround extends ApplicationTest {
    static final LocalDate TODAY = LocalDate.now();
    static final String REASON = "La persona non abita più lì";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ScheduledTaskHolder scheduled;

    Pages desk;
    Pages officer;
    Pages head;
    Pages police;
    MarkedDossier dossier;
    long caseId;

    @BeforeEach
    void aCaseOfThePrefecture() {
        desk = as("HD-CUNEO", Lane.HD_OP);
        officer = as("SUI-CUNEO", Lane.SUI_IST);
        head = as("SUI-CUNEO", Lane.SUI_RESP);
        police = as("QUE-CUNEO", Lane.QUE_IST);
        dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        assertThat(desk.send(dossier.path() + "/pratica/nuova", Map.of("procedure", "provaNullaOsta")))
                .hasStatus3xxRedirection();
        caseId = jdbc.sql("select max(id) from case_file where dossier_id = ?")
                .param(dossier.id())
                .query(Long.class)
                .single();
    }

    /** Filed, received on a day, with the opinion of the police. */
    void received(LocalDate day, String against) {
        assertThat(body(desk.read(dossier.path()))).contains("Il termine di 150 giorni comincia");
        sent(desk, "Passo_Presenta", Map.of("filedOn", iso(day), "reference", reference(), "nota", "niente altro"));
        assertThat(state()).isEqualTo("FILED ");
        sent(officer, "Passo_Ricevi", Map.of("receivedOn", iso(day)));
        sent(officer, "Passo_Chiedi", Map.of());
        sent(
                police,
                "Passo_Parere",
                against.isEmpty()
                        ? Map.of("outcome", "FAVOURABLE")
                        : Map.of("outcome", "UNFAVOURABLE", "opinionReasons", against));
        assertThat(state()).isEqualTo("IN_REVIEW ");
    }

    void sent(Pages who, String code, Map<String, String> answers) {
        assertThat(who.send(step(code), answers)).as(code).hasStatus3xxRedirection();
    }

    String step(String code) {
        List<Long> open = jdbc.sql("select id from case_step where case_id = ? and code = ? and state in (0, 1)")
                .params(caseId, code)
                .query(Long.class)
                .list();
        assertThat(open).as(code).hasSize(1);
        return dossier.path() + "/passi/" + open.getFirst();
    }

    String state() {
        return jdbc.sql("select concat(state, ' ', ifnull(outcome, '')) from case_file where id = ?")
                .param(caseId)
                .query(String.class)
                .single();
    }

    String reference() {
        return "K10-2026/" + dossier.id() % 1_000_000_000L;
    }

    static String iso(LocalDate day) {
        return day.toString();
    }

    static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
