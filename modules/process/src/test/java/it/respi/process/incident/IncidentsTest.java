// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.process.CaseRuns;
import it.respi.process.ProcessTest;
import it.respi.process.incident.Incidents.Failed;
import java.time.Instant;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Un passo automatico che non riesce resta in elenco e si riprova")
class IncidentsTest extends ProcessTest {
    private static final Instant CAP = Instant.parse("2026-05-01T00:00:00Z");

    @Autowired
    private CaseRuns cases;

    @Autowired
    private Incidents incidents;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    private CaseRuns.Run run;
    private String job;

    @BeforeEach
    void theTermRunsAgainButTheStepFails() {
        run = cases.open("DIRECT")
                .toReview()
                .does("Task_Review", "ASK_DOCUMENTS")
                .does("Task_SignDocumentRequest", "SIGN")
                .receivesRequest(CAP)
                .waitsFor("Task_BringDocuments", "Task_ReceiveDocuments");
        job = jobOf(run).getId();
        management.setJobRetries(job, 0);
    }

    @Test
    void isTold() {
        assertThat(incidents.newest()).extracting(Failed::job).contains(job);
        assertThat(incidents.newest())
                .filteredOn(failed -> failed.job().equals(job))
                .singleElement()
                .satisfies(failed -> {
                    assertThat(failed.model()).startsWith(CaseRuns.RENEWAL);
                    assertThat(failed.step()).isEqualTo("Timer_SuspensionCap");
                });
        assertThat(incidents.count()).isPositive();
        run.waitsFor("Task_BringDocuments", "Task_ReceiveDocuments");
    }

    @Test
    void goesOnWhenItIsTriedAgain() {
        incidents.retry(job);

        assertThat(incidents.newest()).extracting(Failed::job).doesNotContain(job);
        run.onceItIs(CAP.plusSeconds(60)).heard("documents").waitsFor("Task_Review");
    }

    @Test
    void aStepIsTriedAgainWhereverItFailed() {
        String other = jobOf(cases.open("DIRECT")
                        .toReview()
                        .does("Task_Review", "ASK_DOCUMENTS")
                        .does("Task_SignDocumentRequest", "SIGN")
                        .receivesRequest(CAP))
                .getId();
        management.setJobRetries(other, 0);
        long before = incidents.count();
        int times = Objects.requireNonNull(incidents.repeated().get("Timer_SuspensionCap"));
        assertThat(times).isGreaterThan(1);

        assertThat(incidents.retryAll("Timer_SuspensionCap")).isEqualTo(times);

        assertThat(incidents.newest()).extracting(Failed::job).doesNotContain(job, other);
        assertThat(incidents.count()).as("each counted once").isEqualTo(before - times);
        assertThat(incidents.retryAll("Timer_SuspensionCap")).isZero();
    }

    @Test
    void whatDoesNotWaitIsNotThere() {
        incidents.retry(job);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> incidents.retry(job));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> incidents.retry("1"));
    }

    private Job jobOf(CaseRuns.Run one) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(one.id().toString())
                .list()
                .stream()
                .flatMap(
                        process -> management
                                .createJobQuery()
                                .processInstanceId(process.getId())
                                .activityId("Timer_SuspensionCap")
                                .list()
                                .stream())
                .findFirst()
                .orElseThrow();
    }
}
