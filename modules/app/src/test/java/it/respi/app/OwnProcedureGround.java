// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.action.StepActions;
import it.respi.cases.casefile.CaseTexts;
import it.respi.kernel.actor.Lane;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A case of a procedure that the operator of the server brought. */
abstract class OwnProcedureGround extends ApplicationTest {
    static final String KEY = "corsoItaliano";
    static final String WRITTEN = "desidera imparare presto";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StepActions actions;

    @Autowired
    CaseTexts texts;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    Pages desk;
    Pages prefecture;
    MarkedDossier dossier;
    long caseId;

    @BeforeEach
    void aCaseOfTheOwnProcedure() {
        desk = as("HD-CUNEO", Lane.HD_OP);
        prefecture = as("SUI-CUNEO", Lane.SUI_IST);
        dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        caseId = opened();
    }

    static Map<String, String> request(String level) {
        return Map.of(
                "livello", level, "dalGiorno", LocalDate.now().plusDays(20).toString(), "richiesta", WRITTEN);
    }

    long opened() {
        assertThat(desk.send(dossier.path() + "/pratica/nuova", Map.of("procedure", KEY)))
                .hasStatus3xxRedirection();
        return jdbc.sql("select max(id) from case_file where dossier_id = ?")
                .param(dossier.id())
                .query(Long.class)
                .single();
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

    String state() {
        return jdbc.sql("select concat(state, ' ', ifnull(outcome, '')) from case_file where id = ?")
                .param(caseId)
                .query(String.class)
                .single();
    }

    /** Lets the one timer of the case speak. */
    void timer() {
        management.executeJob(job().getId());
    }

    String elementOf(Job job) {
        return management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    Job job() {
        return management.createJobQuery().processInstanceId(process()).timers().singleResult();
    }

    String process() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(Long.toString(caseId))
                .singleResult()
                .getId();
    }

    static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
