// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import it.respi.cases.Choice;
import it.respi.cases.ProcedureDefinition;
import it.respi.cases.ProcedureDefinition.Frame;
import it.respi.cases.StepDefinition;
import it.respi.kernel.actor.AgencyKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Reads a model as the rest of Respi sees it: a procedure with its steps. */
public final class ProcedureReader {

    private final BpmnModelInstance model;
    private final Process process;
    private final ModelLanes lanes;
    private final ModelReads reads;

    public ProcedureReader(BpmnModelInstance model) {
        this.model = model;
        this.process = model.getModelElementsByType(Process.class).iterator().next();
        this.lanes = new ModelLanes(model);
        this.reads = new ModelReads(model);
    }

    public String key() {
        return process.getId();
    }

    /**
     * The procedure.
     *
     * @param offered whether new cases of it may be opened
     */
    public ProcedureDefinition read(int version, boolean offered) {
        List<StepDefinition> steps = model.getModelElementsByType(UserTask.class).stream()
                .map(this::step)
                .toList();
        return new ProcedureDefinition(
                key(), Objects.requireNonNullElse(process.getName(), key()), version, frame(steps, offered), steps);
    }

    private Frame frame(List<StepDefinition> steps, boolean offered) {
        ModelProperties properties = ModelProperties.of(process);
        return new Frame(
                offered,
                properties.isTrue("aboutPermit"),
                properties.text("decidedBy").map(AgencyKind::valueOf).orElseGet(() -> busiest(steps)),
                properties.text("term").orElse(null),
                unanswered(steps),
                outcomes());
    }

    /** Who decides, where the model does not say it: the agency with most steps beside the help desks. */
    private static AgencyKind busiest(List<StepDefinition> steps) {
        return steps.stream()
                .map(step -> step.lane().agency())
                .filter(agency -> agency != AgencyKind.HELP_DESK)
                .collect(Collectors.groupingBy(agency -> agency, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Comparator.comparing(Map.Entry<AgencyKind, Long>::getValue)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(AgencyKind.HELP_DESK);
    }

    /** What gateways read before anybody answered: an answer left out is an answer too. */
    private static Map<String, Object> unanswered(List<StepDefinition> steps) {
        Map<String, Object> values = new HashMap<>();
        steps.stream()
                .map(StepDefinition::fields)
                .flatMap(Collection::stream)
                .filter(field -> field.routed())
                .forEach(field -> field.kind().unanswered().ifPresent(value -> values.put(field.id(), value)));
        return values;
    }

    private Map<String, String> outcomes() {
        Map<String, String> outcomes = new HashMap<>();
        model.getModelElementsByType(EndEvent.class)
                .forEach(end ->
                        ModelProperties.of(end).text("outcome").ifPresent(how -> outcomes.put(end.getId(), how)));
        return outcomes;
    }

    private StepDefinition step(UserTask task) {
        ModelProperties properties = ModelProperties.of(task);
        return new StepDefinition(
                key(),
                task.getId(),
                Objects.requireNonNullElse(task.getName(), task.getId()),
                lanes.of(task).orElseThrow(() -> new IllegalStateException("no lane: " + task.getId())),
                properties.text("action").orElse(null),
                properties.isTrue("legalAct"),
                properties.number("targetDays"),
                properties.isTrue("dueByTerm"),
                properties.number("position"),
                properties.isTrue("shownAsPerson"),
                properties.text("consequence").orElse(null),
                FieldReader.fieldsOf(task, reads),
                properties.startingWith("outcome.").entrySet().stream()
                        .map(outcome -> new Choice(outcome.getKey(), outcome.getValue()))
                        .toList(),
                properties.startingWith("when."));
    }
}
