// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.walks;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.ProcedureCatalog;
import it.respi.process.CaseRuns;
import it.respi.process.FlowRecorder;
import it.respi.process.ProcessTest;
import it.respi.process.WorkList;
import it.respi.process.deployment.Models;
import it.respi.process.model.Assembly;
import it.respi.process.model.ModelFile;
import it.respi.process.model.ParsedModels;
import it.respi.process.model.ProcedureReader;
import it.respi.process.model.Shelf;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Ogni strada di ogni modello si percorre almeno una volta, fino a ogni fine")
class ModelWalksTest extends ProcessTest {
    private static final Logger LOG = LoggerFactory.getLogger(ModelWalksTest.class);

    @Autowired
    private Models models;

    @Autowired
    private ProcedureCatalog catalog;

    @Autowired
    private FlowRecorder flows;

    @Autowired
    private CaseRuns cases;

    @Autowired
    private WorkList work;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ManagementService management;

    private final ParsedModels parsed = new ParsedModels();

    @Test
    void takesEveryFlowOfEveryModel() {
        models.all().forEach(this::walk);

        List<Taken> taken = models.files().stream()
                .filter(file -> !file.isTable())
                .map(this::taken)
                .toList();
        print(
                "models of Respi",
                taken.stream().filter(file -> !file.isOfTests()).toList());
        print("models of the tests", taken.stream().filter(Taken::isOfTests).toList());
        assertThat(taken)
                .as("flows that no case took")
                .allSatisfy(file -> assertThat(file.missed()).as(file.path()).isEmpty());
        assertThat(work.chosenTerms()).contains("work.nulla_osta.decision", "work.seasonal.decision");
    }

    private record Taken(String path, int flows, Set<String> missed) {
        boolean isOfTests() {
            return path.contains("xt-");
        }

        int count() {
            return flows - missed.size();
        }
    }

    private Taken taken(ModelFile file) {
        Set<String> drawn = flowsOf(parsed.of(file.xml()).orElseThrow());
        var missed = new TreeSet<>(drawn);
        missed.removeAll(flows.takenOfModels());
        return new Taken(file.path(), drawn.size(), missed);
    }

    private static void print(String what, List<Taken> files) {
        files.forEach(file -> LOG.info("{}: {} of {} flows", file.path(), file.count(), file.flows()));
        LOG.info(
                "{}: {} files, {} of {} flows",
                what,
                files.size(),
                files.stream().mapToInt(Taken::count).sum(),
                files.stream().mapToInt(Taken::flows).sum());
    }

    private void walk(ModelFile file) {
        Shelf shelf = models.around(file);
        var assembly = new Assembly(parsed.of(file.xml()).orElseThrow(), shelf);
        String key = ProcedureReader.keyOf(assembly.parts().getFirst().model());
        Set<String> drawn = assembly.parts().stream()
                .flatMap(part -> flowsOf(part.model()).stream())
                .collect(Collectors.toSet());
        long begun = System.nanoTime();
        int opened = new ModelWalk(
                        catalog.procedure(key).orElseThrow(),
                        new ModelLiterals(assembly, shelf),
                        new FlowMap(assembly),
                        new ModelWalk.Engine(cases, work, flows, jdbc, management, (run, timer) -> false))
                .until(drawn);
        LOG.info("{}: {} cases in {} ms", key, opened, (System.nanoTime() - begun) / 1_000_000);
    }

    private static Set<String> flowsOf(BpmnModelInstance model) {
        String key = ProcedureReader.keyOf(model);
        return model.getModelElementsByType(SequenceFlow.class).stream()
                .map(flow -> key + "/" + flow.getId())
                .collect(Collectors.toSet());
    }
}
