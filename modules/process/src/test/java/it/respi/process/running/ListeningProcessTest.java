// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.CaseId;
import it.respi.cases.CaseSignal;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName(
        "art. 22 c. 5.0.1 TUI: l’impedimento è in valutazione finché il nulla osta resta valido o il dirigente firma")
class ListeningProcessTest extends TimersGround {
    private static final CaseSignal FOUND = CaseSignal.IMPEDIMENT_FOUND;

    @Autowired
    private ListeningProcess listening;

    @Autowired
    private TaskService tasks;

    @Test
    void anImpedimentIsWeighedUntilTheOfficerKeepsTheNullaOsta() {
        CaseId id = reported();
        assertThat(listening.isAnswering(id, FOUND)).isTrue();

        does(id, "Task_WorkProposeRevoke", "PROPOSE_REFUSAL");
        assertThat(listening.isAnswering(id, FOUND)).as("the head has to sign").isTrue();
        does(id, "Task_WorkRevoke", "SEND_BACK");
        assertThat(listening.isAnswering(id, FOUND)).isTrue();
        does(id, "Task_WorkProposeRevoke", "KEEP_VALID");

        assertThat(listening.isAnswering(id, FOUND)).isFalse();
        assertThat(listening.now(id, FOUND)).as("another one may be told").isTrue();
    }

    @Test
    void afterTheSignatureNothingIsHeardOrWeighed() {
        CaseId id = reported();

        does(id, "Task_WorkEmployer", "EMPLOYER_GIVES_UP");
        assertThat(listening.isAnswering(id, FOUND)).isTrue();
        does(id, "Task_WorkProposeRevoke", "PROPOSE_REFUSAL");
        does(id, "Task_WorkRevoke", "SIGN");

        assertThat(listening.isAnswering(id, FOUND)).isFalse();
        assertThat(listening.now(id, FOUND)).isFalse();
    }

    private CaseId reported() {
        String process = begun("p04QuotaEntry", "Task_WorkEmployer", Map.of("visaChecksOn", MARCH));
        CaseId id = new CaseId(Long.parseLong(runtime.createProcessInstanceQuery()
                .processInstanceId(process)
                .singleResult()
                .getBusinessKey()));
        assertThat(listening.now(id, FOUND)).isTrue();
        assertThat(listening.isAnswering(id, FOUND)).isFalse();
        runtime.createMessageCorrelation(FOUND.name())
                .processInstanceBusinessKey(id.toString())
                .correlateAll();
        return id;
    }

    /** The first that is open. */
    private void does(CaseId id, String step, String outcome) {
        Task open =
                tasks
                        .createTaskQuery()
                        .processInstanceBusinessKey(id.toString())
                        .taskDefinitionKey(step)
                        .list()
                        .stream()
                        .findFirst()
                        .orElseThrow();
        tasks.complete(open.getId(), Map.of("outcome", outcome));
    }
}
