// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import it.respi.cases.action.StepActions;
import it.respi.cases.casefile.CaseTexts;
import it.respi.kernel.actor.Lane;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A case of a procedure that the operator of the server brought. */
abstract class OwnProcedureGround extends CaseGround {
    static final String KEY = "corsoItaliano";
    static final String WRITTEN = "desidera imparare presto";

    @Autowired
    StepActions actions;

    @Autowired
    CaseTexts texts;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    Pages prefecture;

    @BeforeEach
    void aCaseOfTheOwnProcedure() {
        prefecture = as("SUI-CUNEO", Lane.SUI_IST);
        opened(KEY);
    }

    static Map<String, String> request(String level) {
        return Map.of(
                "livello", level, "dalGiorno", Today.inItaly().plusDays(20).toString(), "richiesta", WRITTEN);
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
}
