// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.process.CaseRuns;
import it.respi.process.ProcessTest;
import it.respi.process.deployment.Models;
import it.respi.process.model.ParsedModels;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Rimedi (SP7): finché corre il termine si registra il ricorso, anche dopo un riesame e mentre è chiesto")
class RemediesTest extends ProcessTest {
    private static final Instant END = Instant.now().plus(Duration.ofDays(122));

    @Autowired
    private CaseRuns cases;

    @Autowired
    private Models models;

    private final ParsedModels parsed = new ParsedModels();

    @Test
    void theCaseWaitsAndEndsByItselfAfterTheTerm() {
        refused()
                .onceItIs(END.minusSeconds(60))
                .waitsFor("Task_RecordAppeal")
                .onceItIs(END.plusSeconds(1))
                .isOver();
    }

    @Test
    @DisplayName("Riesame che conferma il rigetto, poi ricorso, poi ricorso respinto: uno dopo l’altro")
    void anAppealFollowsAReviewThatConfirmedTheRefusal() {
        refused()
                .does("Task_RecordAppeal", "REVIEW_ASKED")
                .waitsFor("Task_DecideReview", "Task_RecordAppeal")
                .finish("Task_DecideReview", Map.of("reviewResult", "CONFIRM"))
                .waitsFor("Task_RecordAppeal")
                .does("Task_RecordAppeal", "FILED")
                .onceItIs(END.plusSeconds(1))
                .waitsFor("Task_RecordJudgement")
                .finish("Task_RecordJudgement", Map.of("judgement", "DISMISSED"))
                .isOver();
    }

    @Test
    void anAppealIsRecordedWhileAReviewIsAskedForAndEndsWhenTheOfficeReopens() {
        refused()
                .does("Task_RecordAppeal", "REVIEW_ASKED")
                .does("Task_RecordAppeal", "FILED")
                .waitsFor("Task_DecideReview", "Task_RecordJudgement")
                .finish("Task_DecideReview", Map.of("reviewResult", "REOPEN"))
                .finish("Task_ReopenCase", Map.of("reopened", true))
                .waitsFor("Task_Review")
                .overtook("Task_RecordJudgement");
    }

    @Test
    void aReviewThatWasAskedForIsAnsweredAlsoAfterTheTerm() {
        refused()
                .does("Task_RecordAppeal", "REVIEW_ASKED")
                .onceItIs(END.plusSeconds(1))
                .waitsFor("Task_DecideReview")
                .finish("Task_DecideReview", Map.of("reviewResult", "CONFIRM"))
                .isOver();
    }

    @Test
    @DisplayName("Cessata materia del contendere: l’ufficio ritira il rigetto mentre la causa è aperta")
    void theOfficeTakesTheRefusalBackDuringTheAppeal() {
        refused()
                .does("Task_RecordAppeal", "FILED")
                .finish("Task_RecordJudgement", Map.of("judgement", "TAKEN_BACK"))
                .finish("Task_ReopenCase", Map.of("reopened", true))
                .waitsFor("Task_Review");
    }

    @Test
    @DisplayName("Chi rigetta prima dell’istruttoria ha gli stessi rimedi: i due disegni non si allontanano")
    void theRemediesOfAnEarlyRefusalAreTheSame() {
        assertThat(drawn("refusal-remedies.bpmn")).isNotEmpty().isEqualTo(drawn("sp7-appeal.bpmn"));
    }

    /** Where its flows lead and on what condition, and what its steps and timers say, without the words for people. */
    private Set<String> drawn(String name) {
        BpmnModelInstance model = models.files().stream()
                .filter(file -> file.path().endsWith("shared/" + name))
                .map(file -> parsed.of(file.xml()).orElseThrow())
                .findFirst()
                .orElseThrow();
        Stream<String> flows = model.getModelElementsByType(SequenceFlow.class).stream()
                .map(flow -> flow.getSource().getId() + " " + flow.getTarget().getId() + " "
                        + text(flow.getConditionExpression()));
        Stream<String> timers =
                model.getModelElementsByType(TimeDate.class).stream().map(RemediesTest::text);
        Stream<String> steps = model.getModelElementsByType(UserTask.class).stream()
                .flatMap(step -> step
                        .getExtensionElements()
                        .getElementsQuery()
                        .filterByType(CamundaProperties.class)
                        .singleResult()
                        .getCamundaProperties()
                        .stream()
                        .filter(property -> !"consequence".equals(property.getCamundaName()))
                        .map(property ->
                                step.getId() + " " + property.getCamundaName() + " " + property.getCamundaValue()));
        return Stream.of(flows, timers, steps)
                .flatMap(one -> one)
                .map(one -> one.replace("Early", "").replace("Task_ReopenCase", "Task_Reopen"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(@Nullable ModelElementInstance element) {
        return element == null ? "" : element.getTextContent().strip();
    }

    private CaseRuns.Run refused() {
        return cases.open("DIRECT")
                .toReview()
                .does("Task_Review", "PROPOSE_REFUSAL")
                .does("Task_SignDecision", "SIGN", "decision", "REFUSE")
                .does("Task_NotifyAct")
                .finish("Task_ExplainRemedies", Map.of("remediesEndAt", END.toString()));
    }
}
