// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.Act;
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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** {@code src/test/procedures} is the folder of the operator: a model of their own, of which the code knows nothing. */
@DisplayName("Una procedura disegnata dall’ente va da capo a fondo con le pagine di tutti")
class OwnProcedureTest extends ApplicationTest {
    private static final String KEY = "corsoItaliano";
    private static final String WRITTEN = "desidera imparare presto";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StepActions actions;

    @Autowired
    private CaseTexts texts;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    private Pages desk;
    private Pages prefecture;
    private MarkedDossier dossier;
    private long caseId;

    @BeforeEach
    void aCaseOfTheOwnProcedure() {
        desk = as("HD-CUNEO", Lane.HD_OP);
        prefecture = as("SUI-CUNEO", Lane.SUI_IST);
        dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        caseId = opened();
    }

    @Test
    void everyFactThatModelsMayNameIsRecorded() {
        assertThat(actions.recorded()).containsExactlyInAnyOrder(Act.values());
    }

    @Test
    void isOfferedAndAsksNothingAboutAPermit() {
        assertThat(body(desk.read("/u/dossier/nuovo"))).contains("Iscrizione a un corso di italiano");
        assertThat(body(desk.read("/u/dossier/nuovo/procedura?procedure=" + KEY)))
                .doesNotContain("permit.permitExpiry");
        assertThat(body(desk.read("/u/dossier/nuovo/procedura?procedure=p01PermitRenewal")))
                .contains("permit.permitExpiry");
        assertThat(desk.send(dossier.path() + "/pratica/nuova", Map.of("procedure", "nessuna")))
                .hasStatus(422)
                .bodyText()
                .contains("Scegli una procedura in elenco");
    }

    @Test
    void itsQuestionsAreCheckedBesideTheField() {
        String step = step("Activity_0ric");
        assertThat(body(desk.read(step)))
                .contains(
                        "Livello",
                        "Servono posti per i bambini?",
                        "Primo giorno di corso",
                        "Che cosa chiede la persona");

        assertThat(desk.send(step, Map.of("livello", "C2", "dalGiorno", "domani", "richiesta", "no")))
                .hasStatus(422)
                .bodyText()
                .contains("livello-e", "dalGiorno-e", "richiesta-e");
        assertThat(open()).containsExactly("Activity_0ric");
    }

    @Test
    @DisplayName("Sportello, Prefettura, sottoprocesso, timer, fine")
    void goesToItsEndThroughOfficesGatewaysAndTimers() {
        sent(desk, "Activity_0ric", request("B1"));
        assertThat(body(prefecture.read("/u/attivita"))).contains("Verifica il titolo di studio", dossier.number());
        assertThat(body(desk.read("/u/dossier/" + dossier.number()))).contains("Prefettura");

        sent(prefecture, "Activity_0ver", Map.of("titoloValido", "true", "punti", "70"));
        timer();
        assertThat(open()).containsExactlyInAnyOrder("Activity_0pre", "Activity_0sol");
        sent(desk, "Activity_0sol", Map.of());
        sent(desk, "Activity_0pre", Map.of("posti", "2"));
        assertThat(open()).as("waits for the first day").isEmpty();
        timer();
        sent(desk, "Activity_0fre", Map.of("frequenta", "true"));

        assertThat(state()).isEqualTo("CLOSED COMPLETED");
        assertThat(body(desk.read(dossier.path()))).contains("Conclusa");
        assertThat(body(desk.read(dossier.path() + "/storia")))
                .contains("Livello: B1", "Il titolo è valido?: Sì", "Punti del test: 70", "Posti: 2", WRITTEN);
        assertThat(desk.read(dossier.path() + "/diagramma")).hasStatusOk();
    }

    @Test
    void anAnswerDecidesTheWay() {
        sent(desk, "Activity_0ric", request("B1"));
        sent(prefecture, "Activity_0ver", Map.of("titoloValido", "true", "punti", "59"));

        assertThat(open()).isEmpty();
        assertThat(state()).isEqualTo("CLOSED COMPLETED");
    }

    @Test
    void whatPeopleWriteDoesNotEnterTheEngine() {
        sent(desk, "Activity_0ric", request("A2"));

        List<String> variables = runtime.createVariableInstanceQuery().list().stream()
                .map(variable -> variable.getName() + "=" + variable.getValue())
                .toList();
        assertThat(variables).contains("livello=A2").noneMatch(variable -> variable.contains(WRITTEN));
        assertThat(jdbc.sql("select count(*) from case_text where body like ?")
                        .param("%" + WRITTEN + "%")
                        .query(Integer.class)
                        .single())
                .as("sealed")
                .isZero();
    }

    @Test
    void manyAnswersHideNoReasons() {
        String insert = "insert into case_text (id, case_id, kind, body, office_id, staff_id, at)"
                + " values (?, ?, ?, ?, 1, 1, utc_timestamp(3))";
        jdbc.sql(insert).params(caseId, caseId, "reasons", "oldest").update();
        for (int i = 1; i <= 25; i++) {
            jdbc.sql(insert)
                    .params(caseId + i, caseId, CaseTexts.ANSWER, "answer " + i)
                    .update();
        }

        assertThat(texts.of(caseId))
                .hasSize(21)
                .extracting(CaseTexts.Text::body)
                .contains("oldest", "answer 25");
    }

    @Test
    void aCancelledCaseLeavesNothingRunning() {
        assertThat(desk.send(dossier.path() + "/pratica/" + caseId + "/annulla", Map.of()))
                .hasStatus3xxRedirection();

        assertThat(open()).isEmpty();
        assertThat(state()).isEqualTo("CLOSED CANCELLED");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(Long.toString(caseId))
                        .count())
                .isZero();
    }

    @Test
    void anAdministratorTriesAFailedStepAgainAndTheHistoryProvesIt() {
        sent(desk, "Activity_0ric", request("B1"));
        sent(prefecture, "Activity_0ver", Map.of("titoloValido", "true", "punti", "70"));
        String failed = job().getId();
        Pages administrator = as("PROV-CUNEO", Lane.ADM);
        for (String path : List.of(failed, "passi/" + elementOf(job()))) {
            management.setJobRetries(failed, 0);
            assertThat(administrator.read("/u/incidenti")).bodyText().contains(failed);

            assertThat(administrator.send("/u/incidenti/" + path + "/riprova", Map.of()))
                    .hasStatus3xxRedirection();

            assertThat(job().getRetries()).isPositive();
            assertThat(jdbc.sql("select count(*) from platform_audit where action = 'RETRY' and object = ?")
                            .param("incident/" + path.replace("passi/", ""))
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void aStepThatNoProcessWaitsForIsSeenByAdministrators() {
        runtime.deleteProcessInstance(process(), "gone");
        jdbc.sql("update case_step set state = 0 where case_id = ?")
                .param(caseId)
                .update();
        sent(desk, "Activity_0ric", request("B1"));
        Pages administrator = as("PROV-CUNEO", Lane.ADM);
        assertThat(administrator.read("/u/incidenti"))
                .bodyText()
                .contains("Un passo finito che non era più atteso", Long.toString(caseId));
        long drift = jdbc.sql("select id from process_drift where case_id = ?")
                .param(caseId)
                .query(Long.class)
                .single();

        assertThat(administrator.send("/u/incidenti/fatti/" + drift + "/visto", Map.of()))
                .hasStatus3xxRedirection();

        assertThat(administrator.read("/u/incidenti")).bodyText().doesNotContain(Long.toString(caseId));
        assertThat(jdbc.sql("select count(*) from platform_audit where object = ?")
                        .param("process_drift/" + drift)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void anotherDeskDoesNotFinishItsSteps() {
        String step = step("Activity_0ric");

        assertThat(as("HD-BRA", Lane.HD_OP).send(step, request("A1"))).hasStatus(404);
        assertThat(prefecture.send(step, request("A1"))).hasStatus(404);
        assertThat(open()).containsExactly("Activity_0ric");
    }

    private static Map<String, String> request(String level) {
        return Map.of(
                "livello", level, "dalGiorno", LocalDate.now().plusDays(20).toString(), "richiesta", WRITTEN);
    }

    private long opened() {
        assertThat(desk.send(dossier.path() + "/pratica/nuova", Map.of("procedure", KEY)))
                .hasStatus3xxRedirection();
        return jdbc.sql("select max(id) from case_file where dossier_id = ?")
                .param(dossier.id())
                .query(Long.class)
                .single();
    }

    private void sent(Pages who, String code, Map<String, String> answers) {
        assertThat(who.send(step(code), answers)).as(code).hasStatus3xxRedirection();
    }

    private String step(String code) {
        return dossier.path() + "/passi/"
                + jdbc.sql("select id from case_step where case_id = ? and code = ? and state in (0, 1)")
                        .params(caseId, code)
                        .query(Long.class)
                        .single();
    }

    private List<String> open() {
        return jdbc.sql("select code from case_step where case_id = ? and state in (0, 1)")
                .param(caseId)
                .query(String.class)
                .list();
    }

    private String state() {
        return jdbc.sql("select concat(state, ' ', ifnull(outcome, '')) from case_file where id = ?")
                .param(caseId)
                .query(String.class)
                .single();
    }

    /** Lets the one timer of the case speak. */
    private void timer() {
        management.executeJob(job().getId());
    }

    private String elementOf(Job job) {
        return management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    private Job job() {
        return management.createJobQuery().processInstanceId(process()).timers().singleResult();
    }

    private String process() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(Long.toString(caseId))
                .singleResult()
                .getId();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
