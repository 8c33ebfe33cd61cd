// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.running;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.Steps;
import it.respi.process.WorkList;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("P2: ogni gruppo di familiari ha un arrivo suo")
class GroupsOfRelativesTest extends TimersGround {
    @Autowired
    private TaskService tasks;

    @Autowired
    private WorkList work;

    @Test
    @DisplayName("P2.22: ogni gruppo conta gli 8 giorni dal proprio ingresso")
    void eachGroupCountsFromItsOwnEntry() {
        String process = begun("p02FamilyReunification", "Call_FamilyReception", Map.of("entryOn", MARCH));
        String arrival = calledBy(process);
        String appointment = calledBy(arrival);
        var own = new Steps.Term("family.entry.appear_sui", LocalDate.of(2032, 3, 1));

        assertThat(termOf(appointment)).as("the appointment is not due later").isEqualTo(own);
        runtime.setVariable(process, "entryOn", AUGUST);
        finish(appointment);
        assertThat(termOf(appointment)).isEqualTo(own);
        finish(appointment);
        assertThat(termOf(arrival)).as("another group entered later").isEqualTo(own);
    }

    private void finish(String process) {
        tasks.complete(
                tasks.createTaskQuery()
                        .processInstanceId(process)
                        .singleResult()
                        .getId(),
                Map.of("outcome", "DONE"));
    }

    private String calledBy(String process) {
        return runtime.createProcessInstanceQuery()
                .superProcessInstanceId(process)
                .singleResult()
                .getId();
    }

    private Steps.@Nullable Term termOf(String process) {
        String task = tasks.createTaskQuery()
                .processInstanceId(process)
                .singleResult()
                .getId();
        return work.termOf(task);
    }
}
