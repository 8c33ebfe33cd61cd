// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.CaseId;
import it.respi.cases.CaseSignal;
import it.respi.process.CaseRuns;
import it.respi.process.ProcessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProcessDiagramTest extends ProcessTest {

    @Autowired
    private ProcessDiagram diagram;

    @Autowired
    private CaseRuns cases;

    @Test
    void tellsWhereACaseStandsAndWhereItHasBeen() {
        var run = cases.open("DIRECT").toReview();

        var picture = diagram.of(run.id()).orElseThrow();

        assertThat(diagram.model(picture.model()).orElseThrow())
                .contains("id=\"p01PermitRenewal\"")
                .contains("BPMNShape");
        assertThat(picture.isActive("Task_Review")).isTrue();
        assertThat(picture.done()).contains("Start_CaseOpened").doesNotContain("Task_PrepareKit");
        assertThat(picture.isDone("Task_TakeCharge")).isTrue();
        assertThat(picture.times())
                .as("when it was done, and since when the case stands there, also in what is called")
                .containsKeys("Task_TakeCharge", "Task_Review")
                .doesNotContainKey("Task_PrepareKit");
    }

    @Test
    void doesNotCountAnOvertakenStepAsDone() {
        var run = cases.open("DIRECT").toReview().signal(CaseSignal.ENDED);

        var picture = diagram.of(run.id()).orElseThrow();

        assertThat(picture.active()).isEmpty();
        assertThat(picture.isActive("Task_Review")).isFalse();
        assertThat(picture.isDone("Task_RecordFingerprints")).isTrue();
        assertThat(picture.isDone("Task_Review")).isFalse();
    }

    @Test
    void knowsNoModelOfAnotherName() {
        assertThat(diagram.model("p01PermitRenewal:0:0")).isEmpty();
    }

    @Test
    void hasNoPictureOfACaseWithoutAProcess() {
        assertThat(diagram.of(new CaseId(98))).isEmpty();
    }
}
