// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.respi.cases.CaseId;
import it.respi.cases.CaseSignal;
import it.respi.process.CaseRuns;
import it.respi.process.ProcessTest;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;

class EngineTest extends ProcessTest {

    @Autowired
    private SpringProcessEngineConfiguration configuration;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private ManagementService management;

    @Autowired
    private EngineHealth health;

    @Autowired
    private CaseRuns cases;

    @Test
    void showsOnlyProcessBeansToModels() {
        assertThat(configuration.getBeans().keySet())
                .containsExactlyInAnyOrder("endDocumentSuspensionTask", "endNoticeWindowTask", "endOf");
    }

    @Test
    void cannotReachOtherBeansFromAModel() {
        assertThatExceptionOfType(ProcessEngineException.class)
                .isThrownBy(() -> run("${dataSource.getConnection()}"))
                .withMessageContaining("dataSource");
    }

    @Test
    void evaluatesNoExpressionInAQuery() {
        assertThatExceptionOfType(ProcessEngineException.class)
                .isThrownBy(() -> configuration
                        .getTaskService()
                        .createTaskQuery()
                        .taskAssigneeExpression("${''.getClass()}")
                        .list());
    }

    @Test
    void takesNoSerialisedJavaObjects() {
        String process = processOf(cases.open("KIT").id());
        var object = Variables.serializedObjectValue("rO0ABXNyAA==")
                .serializationDataFormat(Variables.SerializationDataFormats.JAVA)
                .objectTypeName("java.util.ArrayList")
                .create();

        assertThatExceptionOfType(ProcessEngineException.class)
                .isThrownBy(() -> runtime.setVariable(process, "object", object));
    }

    @Test
    void saysThatItIsWell() {
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void forgetsTheWayOfACaseFiveYearsAfterItsEnd() {
        var run = cases.open("KIT").signal(CaseSignal.ENDED);
        var ended = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(run.id().toString())
                .singleResult();
        assertThat(history.createHistoricTaskInstanceQuery().count())
                .as("who did a step and when is a fact of the case")
                .isZero();
        assertThat(history.createHistoricActivityInstanceQuery()
                        .processInstanceId(ended.getId())
                        .count())
                .isPositive();
        assertThat(ended.getRemovalTime().toInstant()).isAfter(Instant.now().plusSeconds(1_824L * 86_400));

        ClockUtil.setCurrentTime(Date.from(Instant.now().plusSeconds(1_826L * 86_400)));
        try {
            history.cleanUpHistoryAsync(true);
            history.findHistoryCleanupJobs().forEach(job -> management.executeJob(job.getId()));
        } finally {
            ClockUtil.reset();
        }
        assertThat(history.createHistoricActivityInstanceQuery()
                        .processInstanceId(ended.getId())
                        .count())
                .isZero();
    }

    private void run(String expression) {
        BpmnModelInstance model = Bpmn.createExecutableProcess("reaching")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .serviceTask()
                .camundaExpression(expression)
                .endEvent()
                .done();
        var deployment = repository
                .createDeployment()
                .addModelInstance("reaching.bpmn", model)
                .deploy();
        try {
            runtime.startProcessInstanceByKey("reaching", "1", Map.of());
        } finally {
            repository.deleteDeployment(deployment.getId(), true);
        }
    }

    private String processOf(CaseId id) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .singleResult()
                .getId();
    }
}
