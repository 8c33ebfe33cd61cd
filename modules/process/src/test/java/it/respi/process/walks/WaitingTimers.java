// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.walks;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.CaseId;
import it.respi.cases.ProcedureCatalog;
import it.respi.process.CaseRuns;
import it.respi.process.FlowRecorder;
import it.respi.process.WorkList;
import it.respi.process.deployment.Models;
import it.respi.process.model.Assembly;
import it.respi.process.model.Assembly.Part;
import it.respi.process.model.ModelFile;
import it.respi.process.model.ParsedModels;
import it.respi.process.model.ProcedureReader;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case for each timer of each model, brought to where it waits for that timer by a node whose background jobs rest. */
public final class WaitingTimers {
    private final Models models;
    private final ProcedureCatalog catalog;
    private final FlowRecorder flows;
    private final ManagementService management;
    private final ModelWalk.Engine engine;
    private final ParsedModels parsed = new ParsedModels();
    private final Map<String, Set<String>> flowsOfTimers = new HashMap<>();
    private final Map<String, Waiting> waiting = new HashMap<>();

    /**
     * A case that waits.
     *
     * @param flows what the timer takes when its time has come
     */
    public record Waiting(CaseId caseId, String job, Set<String> flows) {}

    /** @param node the one that walks */
    public WaitingTimers(ApplicationContext node) {
        this.models = node.getBean(Models.class);
        this.catalog = node.getBean(ProcedureCatalog.class);
        this.flows = node.getBean(FlowRecorder.class);
        this.management = node.getBean(ManagementService.class);
        this.engine = new ModelWalk.Engine(
                node.getBean(CaseRuns.class),
                node.getBean(WorkList.class),
                flows,
                node.getBean(JdbcClient.class),
                management,
                this::keeps);
    }

    /** Opens the cases; by the place of the timer in its model. */
    public Map<String, Waiting> open() {
        models.all().forEach(this::walk);
        assertThat(waiting.keySet()).as("timers for which a case waits").isEqualTo(flowsOfTimers.keySet());
        return waiting;
    }

    /** Lets all their times come at this moment. */
    public void comeDue() {
        Date now = new Date();
        waiting.values().forEach(one -> management.setJobDuedate(one.job(), now));
    }

    private void walk(ModelFile file) {
        var shelf = models.around(file);
        var assembly = new Assembly(parsed.of(file.xml()).orElseThrow(), shelf);
        Set<String> wanted = new HashSet<>();
        assembly.parts()
                .forEach(part -> timersOf(part).forEach((place, taken) -> {
                    flowsOfTimers.put(place, taken);
                    wanted.addAll(taken);
                }));
        String key = assembly.parts().getFirst().key();
        new ModelWalk(
                        catalog.procedure(key).orElseThrow(),
                        new ModelLiterals(assembly, shelf),
                        new FlowMap(assembly),
                        engine)
                .until(wanted);
    }

    private static Map<String, Set<String>> timersOf(Part part) {
        String key = ProcedureReader.keyOf(part.model());
        return part.model().getModelElementsByType(TimerEventDefinition.class).stream()
                .map(timer -> (FlowNode) timer.getParentElement())
                .collect(Collectors.toMap(
                        event -> key + "/" + event.getId(),
                        event -> event.getOutgoing().stream()
                                .map(flow -> key + "/" + flow.getId())
                                .collect(Collectors.toSet())));
    }

    /** The first case that comes to a timer waits for it; for the walk its flows count as taken. */
    private boolean keeps(CaseRuns.Run run, Standing.Job timer) {
        Set<String> taken = flowsOfTimers.getOrDefault(timer.place(), Set.of());
        if (taken.isEmpty() || waiting.containsKey(timer.place())) {
            return false;
        }
        waiting.put(timer.place(), new Waiting(run.id(), timer.id(), taken));
        flows.takenOfModels().addAll(taken);
        return true;
    }
}
