// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A dossier of the desk of Cuneo, with a case that the test opens in it and the steps of that case. */
abstract class CaseGround extends ApplicationTest {
    @Autowired
    JdbcClient jdbc;

    Pages desk;
    MarkedDossier dossier;
    long caseId;

    @BeforeEach
    void aDossier() {
        desk = as("HD-CUNEO", Lane.HD_OP);
        dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
    }

    void opened(String procedure) {
        opened(Map.of("procedure", procedure));
    }

    void opened(Map<String, String> form) {
        assertThat(desk.send(dossier.path() + "/pratica/nuova", form)).hasStatus3xxRedirection();
        caseId = newest();
    }

    long newest() {
        return jdbc.sql("select max(id) from case_file where dossier_id = ?")
                .param(dossier.id())
                .query(Long.class)
                .single();
    }

    void sent(Pages who, String code, Map<String, String> answers) {
        assertThat(who.send(step(code), answers)).as(code).hasStatus3xxRedirection();
    }

    /** The page of the one open step of that code. */
    String step(String code) {
        List<Long> open = jdbc.sql("select id from case_step where case_id = ? and code = ? and state in (0, 1)")
                .params(caseId, code)
                .query(Long.class)
                .list();
        assertThat(open).as(code).hasSize(1);
        return dossier.path() + "/passi/" + open.getFirst();
    }

    /** Codes of the steps that are open. */
    List<String> open() {
        return jdbc.sql("select code from case_step where case_id = ? and state in (0, 1)")
                .param(caseId)
                .query(String.class)
                .list();
    }

    String state() {
        return jdbc.sql("select concat(state, ' ', ifnull(outcome, '')) from case_file where id = ?")
                .param(caseId)
                .query(String.class)
                .single();
    }

    static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
