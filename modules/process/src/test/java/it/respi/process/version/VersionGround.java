// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.version;

import it.respi.cases.CaseEvent;
import it.respi.cases.CaseId;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.actor.Office;
import it.respi.process.CaseRuns;
import it.respi.process.ProcessTest;
import it.respi.process.WorkList;
import it.respi.process.diagram.ProcessDiagram;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** Four cases of an older version, each at another step, and a newer one. */
abstract class VersionGround extends ProcessTest {
    static final Actor ADMINISTRATOR =
            new Actor(7, "Prova", new Office(2, "X", AgencyKind.PROVINCE, "Provincia", "Provincia"), Set.of(Lane.ADM));
    private static final AtomicInteger NUMBERS = new AtomicInteger(910_000);

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    CaseRuns cases;

    @Autowired
    WorkList work;

    @Autowired
    ProcessDiagram diagram;

    @Autowired
    Passages passages;

    @Autowired
    RunningCases running;

    @Autowired
    OlderVersions older;

    @Autowired
    MoveCase moving;

    final String key = "xtVersions" + NUMBERS.incrementAndGet();
    CaseId atFirst;
    CaseId signing;
    CaseId atSecond;
    CaseId atOld;
    Passage passage;

    @BeforeEach
    void casesOfTheFirstVersionAndASecondOne() {
        deploy(VersionModels.first(key));
        atFirst = open();
        signing = open();
        finish(signing, "Task_First");
        atSecond = open();
        finish(atSecond, "Task_First", "Task_XtSign");
        atOld = open();
        finish(atOld, "Task_First", "Task_XtSign", "Task_Second");
        deploy(VersionModels.second(key));
        passage = passages.toNewest(key, 1);
    }

    void deploy(String model) {
        repository
                .createDeployment()
                .name(key)
                .addString(key + ".bpmn", model)
                .addClasspathResource("bpmn/shared/xt-sign.bpmn")
                .deploy();
    }

    CaseId open() {
        var id = new CaseId(NUMBERS.incrementAndGet());
        runtime.startProcessInstanceByKey(key, id.toString());
        return id;
    }

    void finish(CaseId id, String... steps) {
        for (String step : steps) {
            String task = work.taskOf(id, step);
            cases.tell(new CaseEvent.StepCompleted(id, task, Map.of()));
            work.finished(task);
        }
    }

    int versionOf(CaseId id) {
        String model = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .rootProcessInstances()
                .singleResult()
                .getProcessDefinitionId();
        return repository.getProcessDefinition(model).getVersion();
    }
}
