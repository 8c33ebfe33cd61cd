// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import it.respi.kernel.actor.AgencyKind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/**
 * A procedure with everything that it calls, directly or through what it calls, each model once: together they are what a
 * case runs by.
 */
public final class Assembly {
    /** Of a shared model by itself nobody knows who decides: it is read as one of them would. */
    private static final Decider ANY = new Decider(AgencyKind.POLICE, null);

    private static final String DECIDER = "DECIDER-";

    private final Library library;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, Set<String>> givenBack = new LinkedHashMap<>();
    private final Set<String> tables = new LinkedHashSet<>();
    private final Set<String> disputed = new TreeSet<>();

    /**
     * One model of it.
     *
     * @param decidedBy whose lanes {@code DECIDER-...} are, or null where nobody says
     */
    public record Part(
            String key, BpmnModelInstance model, @Nullable Decider decidedBy) {}

    public Assembly(BpmnModelInstance procedure, Library library) {
        this.library = library;
        askForChannel(procedure);
        add(
                procedure,
                Decider.of(ModelProperties.of(ProcedureReader.processOf(procedure)))
                        .orElse(ProcedureReader.isShared(procedure) ? ANY : null));
    }

    /** Which way a permit is asked for is a table too; the opening of a case asks it, and no step does. */
    private void askForChannel(BpmnModelInstance procedure) {
        if (ProcedureReader.isAboutPermit(procedure)) {
            tables.add(ChannelRows.KEY);
        }
    }

    private void add(BpmnModelInstance model, @Nullable Decider decidedBy) {
        String key = ProcedureReader.keyOf(model);
        Part known = parts.putIfAbsent(key, new Part(key, model, decidedBy));
        if (known != null) {
            if (!Objects.equals(known.decidedBy(), decidedBy) && asksWhoDecides(model)) {
                disputed.add(key);
            }
            return;
        }
        model.getModelElementsByType(BusinessRuleTask.class).stream()
                .map(BusinessRuleTask::getCamundaDecisionRef)
                .filter(table -> table != null)
                .forEach(tables::add);
        model.getModelElementsByType(CallActivity.class).forEach(activity -> follow(activity, decidedBy));
    }

    /** What names all its offices by their codes and calls nothing is the same for whoever decides. */
    private static boolean asksWhoDecides(BpmnModelInstance model) {
        boolean everyLaneIsNamed = model.getModelElementsByType(Lane.class).stream()
                .allMatch(lane ->
                        code(lane).filter(one -> !one.startsWith(DECIDER)).isPresent());
        return !everyLaneIsNamed
                || !model.getModelElementsByType(CallActivity.class).isEmpty()
                || model.getModelElementsByType(UserTask.class).stream()
                        .anyMatch(step -> code(step)
                                .filter(one -> one.startsWith(DECIDER))
                                .isPresent());
    }

    private static Optional<String> code(BaseElement element) {
        return ModelProperties.of(element).text("lane");
    }

    private void follow(CallActivity activity, @Nullable Decider decidedBy) {
        Call call = Call.of(activity);
        givenBack
                .computeIfAbsent(call.key(), any -> new TreeSet<>())
                .addAll(call.out().values());
        library.model(call.key())
                .ifPresent(called ->
                        add(called, Decider.of(ModelProperties.of(activity)).orElse(decidedBy)));
    }

    /** The procedure itself, then the models that it calls. */
    public List<Part> parts() {
        return List.copyOf(parts.values());
    }

    /** Where its models find what they call and ask. */
    public Library library() {
        return library;
    }

    Part root() {
        return parts.values().iterator().next();
    }

    Optional<Part> part(String key) {
        return Optional.ofNullable(parts.get(key));
    }

    /** What the steps of a part tell the engine: what the part reads, and what it gives back to those that call it. */
    ModelReads reads(Part part) {
        return new ModelReads(part.model(), library).and(givenBack.getOrDefault(part.key(), Set.of()));
    }

    /** Whether those that call a part read that answer of it when it is over. */
    boolean isGivenBack(Part part, String name) {
        return givenBack.getOrDefault(part.key(), Set.of()).contains(name);
    }

    /** The keys of everything that is called or asked. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>(parts.keySet());
        keys.remove(root().key());
        keys.addAll(tables);
        return keys;
    }

    /** The models that are called for different offices, so that nobody knows whose their steps are. */
    public Set<String> disputed() {
        return Set.copyOf(disputed);
    }
}
