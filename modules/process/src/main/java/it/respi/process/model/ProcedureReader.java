// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import it.respi.cases.ChannelTable;
import it.respi.cases.FormField;
import it.respi.cases.ProcedureDefinition;
import it.respi.cases.ProcedureDefinition.Frame;
import it.respi.cases.StepDefinition;
import it.respi.kernel.actor.AgencyKind;
import it.respi.process.model.Assembly.Part;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/** Reads a model as the rest of Respi sees it: a procedure with its steps. */
public final class ProcedureReader {

    private final Assembly assembly;
    private final Process process;

    public ProcedureReader(Assembly assembly) {
        this.assembly = assembly;
        this.process = processOf(assembly.root().model());
    }

    /** The one process of a model. */
    public static Process processOf(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    static boolean isOneProcess(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).size() == 1;
    }

    public static String keyOf(BpmnModelInstance model) {
        return processOf(model).getId();
    }

    /** Whether it is only called by procedures, and none itself. */
    public static boolean isShared(BpmnModelInstance model) {
        return isOneProcess(model) && ModelProperties.of(processOf(model)).isTrue("shared");
    }

    /** Whether its cases are about the permit that the person holds. */
    public static boolean isAboutPermit(BpmnModelInstance model) {
        return ModelProperties.of(processOf(model)).isTrue("aboutPermit");
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
        List<StepDefinition> steps = new StepReader(assembly).read();
        return new ProcedureDefinition(
                key(), Objects.requireNonNullElse(process.getName(), key()), version, frame(steps, offered), steps);
    }

    /** What the gateways of each called model read before anybody answered, by its key. */
    public Map<String, Map<String, Object>> unansweredOfCalled() {
        Map<String, Map<String, Object>> found = new HashMap<>();
        assembly.parts().stream().skip(1).forEach(part -> found.put(part.key(), unanswered(part)));
        return found;
    }

    private Frame frame(List<StepDefinition> steps, boolean offered) {
        ModelProperties properties = ModelProperties.of(process);
        return new Frame(
                offered,
                isAboutPermit(assembly.root().model()),
                properties.isTrue("firstPermit"),
                properties.isTrue("asksMunicipality"),
                channels(),
                properties.isTrue("restricted"),
                properties.isTrue("protects"),
                properties.text("decidedBy").map(AgencyKind::valueOf).orElseGet(() -> busiest(steps)),
                properties.text("term").orElse(null),
                unanswered(assembly.root()),
                outcomes(),
                hears());
    }

    private @Nullable ChannelTable channels() {
        return isAboutPermit(assembly.root().model())
                ? assembly.library()
                        .table(ChannelRows.KEY)
                        .flatMap(ChannelRows::read)
                        .orElse(null)
                : null;
    }

    /** The messages of its event sub-processes. */
    private Set<String> hears() {
        return assembly.root().model().getModelElementsByType(MessageEventDefinition.class).stream()
                .map(heard -> heard.getMessage().getName())
                .collect(Collectors.toSet());
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
    private Map<String, Object> unanswered(Part part) {
        Map<String, Object> values = new HashMap<>();
        ModelReads reads = assembly.reads(part);
        part.model().getModelElementsByType(UserTask.class).stream()
                .flatMap(task -> FieldReader.fieldsOf(task, reads).stream())
                .filter(FormField::routed)
                .forEach(field -> field.kind().unanswered().ifPresent(value -> values.put(field.id(), value)));
        values.keySet().removeIf(name -> !assembly.isGivenBack(part, name) && isReadAtOnce(name, reads));
        return values;
    }

    /** Whether only what comes straight after its question reads it: then the step has said it, and nobody has to before. */
    private static boolean isReadAtOnce(String name, ModelReads reads) {
        return reads.byNode().entrySet().stream()
                .filter(reader -> reader.getValue().contains(name))
                .flatMap(reader -> waysTo(reader.getKey()))
                .allMatch(before -> before instanceof UserTask step
                        && FieldReader.of(step).stream().anyMatch(field -> name.equals(field.getCamundaId())));
    }

    /** Whatever it comes after; itself where it begins. */
    private static Stream<FlowNode> waysTo(FlowNode reader) {
        List<FlowNode> before =
                reader.getIncoming().stream().map(SequenceFlow::getSource).toList();
        return before.isEmpty() ? Stream.of(reader) : before.stream();
    }

    private Map<String, String> outcomes() {
        Map<String, String> outcomes = new HashMap<>();
        assembly.root()
                .model()
                .getModelElementsByType(EndEvent.class)
                .forEach(end ->
                        ModelProperties.of(end).text("outcome").ifPresent(how -> outcomes.put(end.getId(), how)));
        return outcomes;
    }
}
