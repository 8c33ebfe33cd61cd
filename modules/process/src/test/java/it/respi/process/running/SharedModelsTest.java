// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.CaseSignal;
import it.respi.cases.ProcedureCatalog;
import it.respi.cases.StepDefinition;
import it.respi.kernel.actor.Lane;
import it.respi.process.CaseRuns;
import it.respi.process.ProcessTest;
import it.respi.process.WorkList;
import it.respi.process.diagram.ProcessDiagram;
import it.respi.process.incident.Incidents;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Un modello condiviso lavora dentro la procedura che lo chiama")
class SharedModelsTest extends ProcessTest {
    private static final String PROCEDURE = "xtTogether";
    private static final Instant UNTIL = Instant.now().plus(Duration.ofDays(20));

    @Autowired
    private CaseRuns cases;

    @Autowired
    private WorkList work;

    @Autowired
    private ProcedureCatalog catalog;

    @Autowired
    private ProcessDiagram diagram;

    @Autowired
    private Incidents incidents;

    @Autowired
    private ManagementService management;

    @Autowired
    private RepositoryService repository;

    @Test
    void itsStepsAreStepsOfTheProcedureInTheLanesOfWhoDecides() {
        var procedure = catalog.procedure(PROCEDURE).orElseThrow();

        assertThat(procedure.steps())
                .extracting(StepDefinition::code)
                .containsExactly("Task_XtOpen", "Task_XtAnswer", "Task_XtSign", "Task_XtExtra");
        StepDefinition answer = procedure.step("Task_XtAnswer").orElseThrow();
        assertThat(answer.lane()).isEqualTo(Lane.SUI_IST);
        assertThat(answer.procedure()).isEqualTo(PROCEDURE);
        assertThat(answer.position()).isEqualTo(2);
        assertThat(procedure.step("Task_XtSign").orElseThrow().lane()).isEqualTo(Lane.SUI_RESP);
        assertThat(answer.fields())
                .filteredOn(field -> field.routed())
                .extracting(field -> field.id())
                .as("what is given back enters the engine, nothing else")
                .containsExactly("size");
        assertThat(catalog.procedure("xtAnswer")).isEmpty();
        assertThat(catalog.procedures()).extracting(one -> one.key()).doesNotContain("xtAnswer", "xtSign");
    }

    @Test
    void stepsInsideAreToldUnderTheProcedureAndOnlyItsOwnEndEndsTheCase() {
        var run = answering();
        assertThat(work.procedureOf(run.id(), "Task_XtAnswer")).isEqualTo(PROCEDURE);

        run.finish("Task_XtAnswer", Map.of("outcome", "YES", "size", "LARGE")).waitsFor("Task_XtSign");
        assertThat(work.procedureOf(run.id(), "Task_XtSign")).isEqualTo(PROCEDURE);
        run.does("Task_XtSign").waitsFor("Task_XtExtra");
        assertThat(work.endOf(run.id())).isEmpty();

        run.does("Task_XtExtra").isOver();
        assertThat(work.endOf(run.id())).contains("End_XtDone");
    }

    @Test
    void aTableDecidesTheWay() {
        var young = cases.open(PROCEDURE, Map.of()).finish("Task_XtOpen", opened(17, "STUDY"));
        young.isOver();
        assertThat(work.endOf(young.id())).contains("End_XtRefused");
        cases.open(PROCEDURE, Map.of())
                .finish("Task_XtOpen", opened(18, "WORK"))
                .isOver();
        cases.open(PROCEDURE, Map.of())
                .finish("Task_XtOpen", opened(18, "STUDY"))
                .waitsFor("Task_XtAnswer");
    }

    @Test
    void aTimerInsideGoesOnWithAnAnswerThatWasLeftOut() {
        answering().onceItIs(UNTIL.plusSeconds(60)).overtook("Task_XtAnswer").isOver();
    }

    @Test
    void messagesComeWhileCalledProcessesRunAndTheEndEndsAll() {
        var run = answering().signal(CaseSignal.WITHDRAWAL_REQUESTED).waitsFor("Task_XtAnswer", "Task_XtSign");

        run.signal(CaseSignal.ENDED).overtook("Task_XtAnswer", "Task_XtSign").isOver();
    }

    @Test
    void anIncidentInsideIsToldOnceAndOfTheProcedure() {
        var run = answering();
        String job = run.jobs().getFirst().getId();
        long before = incidents.count();

        management.setJobRetries(job, 0);

        assertThat(incidents.count()).isEqualTo(before + 1);
        assertThat(incidents.newest())
                .filteredOn(failed -> failed.job().equals(job))
                .singleElement()
                .satisfies(failed -> {
                    assertThat(failed.model()).startsWith(PROCEDURE + ":");
                    assertThat(failed.step()).isEqualTo("Timer_XtAnswer");
                });
        incidents.retry(job);
        assertThat(incidents.count()).isEqualTo(before);
    }

    @Test
    void thePictureShowsTheCallAndWhatIsInside() {
        var run = answering();
        var picture = diagram.of(run.id()).orElseThrow();

        assertThat(picture.active()).containsExactly("Call_XtAnswer");
        assertThat(picture.isActive("Task_XtAnswer")).isTrue();
        assertThat(picture.parts())
                .extracting(ProcessDiagram.Part::key)
                .containsExactlyInAnyOrder("xtAnswer", "xtSign");
        assertThat(picture.parts())
                .filteredOn(part -> part.key().equals("xtAnswer"))
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.active()).containsExactly("Task_XtAnswer");
                    assertThat(diagram.model(part.model()).orElseThrow()).contains("id=\"xtAnswer\"");
                });

        run.finish("Task_XtAnswer", Map.of("outcome", "NO", "size", "SMALL"));
        assertThat(diagram.of(run.id()).orElseThrow().isDone("Task_XtAnswer")).isTrue();
    }

    @Test
    void procedureAndWhatItUsesAreOneDeployment() {
        String deployment = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(PROCEDURE)
                .latestVersion()
                .singleResult()
                .getDeploymentId();

        assertThat(repository.getDeploymentResourceNames(deployment))
                .containsExactlyInAnyOrder(
                        "xt-together/xt-together.bpmn",
                        "xt-together/xt-way.dmn",
                        "shared/xt-answer.bpmn",
                        "shared/xt-sign.bpmn");
    }

    private CaseRuns.Run answering() {
        return cases.open(PROCEDURE, Map.of())
                .finish("Task_XtOpen", opened(30, "STUDY"))
                .waitsFor("Task_XtAnswer");
    }

    private static Map<String, Object> opened(int age, String sort) {
        return Map.of("until", UNTIL.toString(), "age", age, "urgent", false, "sort", sort);
    }
}
