// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import it.respi.process.model.Call;
import it.respi.process.model.Condition;
import it.respi.process.model.Condition.Term;
import it.respi.process.model.FieldReader;
import it.respi.process.model.Library;
import it.respi.process.model.ModelProperties;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormField;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * The answers that a gateway, or a step with conditions behind it, must be ready for: the outcomes of the steps before it, or, for any other routing value, those
 * that the process lists in its property {@code values.<name>}.
 */
final class Answers {

    private static final String OUTCOME = "outcome";
    private static final String NOTHING = "";
    private static final Set<String> FLAG = Set.of("true", "false");

    private final FlowNode node;
    private final Library library;

    Answers(FlowNode node, Library library) {
        this.node = node;
        this.library = library;
    }

    /** The answers for which none of the conditions holds; the condition itself where only a default can help. */
    Set<String> leftOpenBy(Collection<String> conditions) {
        var covered = new HashSet<String>();
        var expected = new TreeSet<String>();
        for (String condition : conditions) {
            Optional<Term> term = Condition.of(condition).flatMap(Condition::single);
            if (term.isEmpty()) {
                return Set.of(condition);
            }
            String name = term.get().name();
            Set<String> possible = FLAG.contains(term.get().value()) ? FLAG : possible(name);
            if (possible.isEmpty()) {
                return Set.of(name);
            }
            possible.forEach(answer -> expected.add(name + " " + answer));
            possible.stream().filter(term.get()::holdsFor).forEach(answer -> covered.add(name + " " + answer));
        }
        expected.removeAll(covered);
        return expected;
    }

    /** Every answer of that name that may be there. */
    Set<String> possible(String name) {
        if (name.equals(OUTCOME)) {
            return node instanceof UserTask step ? outcomesOf(step) : outcomesBefore(node, new HashSet<>());
        }
        Set<String> told = ModelProperties.of(process()).set("values." + name);
        Set<String> decided = decided(name);
        if (told.isEmpty()) {
            return union(choices(name), decided, givenBack(name));
        }
        return decided.contains(NOTHING) ? union(told, Set.of(NOTHING)) : told;
    }

    /** The answers to a question of a table; what another table decides counts with everything that this may say. */
    Set<String> asked(String name) {
        Set<String> told = ModelProperties.of(process()).set("values." + name);
        return told.isEmpty() ? union(choices(name), written(name), givenBack(name)) : told;
    }

    private Set<String> written(String name) {
        return all(BusinessRuleTask.class).stream()
                .filter(rule -> name.equals(rule.getCamundaResultVariable()) && rule.getCamundaDecisionRef() != null)
                .flatMap(rule -> library.table(rule.getCamundaDecisionRef()).stream())
                .flatMap(table -> table.decides().stream())
                .collect(Collectors.toSet());
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... sets) {
        return Stream.of(sets).flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** What the tables decide that are asked for it; where no rule fits they decide nothing. */
    private Set<String> decided(String name) {
        var found = new HashSet<String>();
        for (BusinessRuleTask rule : all(BusinessRuleTask.class)) {
            if (name.equals(rule.getCamundaResultVariable())) {
                Optional.ofNullable(rule.getCamundaDecisionRef())
                        .flatMap(library::table)
                        .ifPresent(table ->
                                found.addAll(new TableCases(table, new Answers(rule, library)::asked).decisions()));
            }
        }
        return found;
    }

    /** What called models give back under that name. */
    private Set<String> givenBack(String name) {
        return all(CallActivity.class).stream()
                .flatMap(call -> givenBack(Call.of(call), name).stream())
                .collect(Collectors.toSet());
    }

    private Set<String> givenBack(Call call, String name) {
        String there = call.out().get(name);
        return there == null
                ? Set.of()
                : library.model(call.key())
                        .map(called -> called.getModelElementsByType(EndEvent.class).stream()
                                .filter(end -> end.getParentElement() instanceof Process)
                                .flatMap(end -> new Answers(end, library).possible(there).stream())
                                .collect(Collectors.toSet()))
                        .orElse(Set.of());
    }

    /** The choices of the fields of that name; a field that may be left out has one more answer. */
    private Set<String> choices(String name) {
        var found = new HashSet<String>();
        for (CamundaFormField field : all(CamundaFormField.class)) {
            if (name.equals(field.getCamundaId())) {
                field.getCamundaValues().forEach(value -> found.add(value.getCamundaId()));
                if (!FieldReader.isRequired(field)) {
                    found.add(NOTHING);
                }
            }
        }
        return found;
    }

    static Set<String> outcomesOf(UserTask step) {
        return ModelProperties.of(step).startingWith("outcome.").keySet();
    }

    private Set<String> outcomesBefore(FlowNode node, Set<FlowNode> seen) {
        var outcomes = new HashSet<String>();
        for (SequenceFlow flow : node.getIncoming()) {
            FlowNode source = flow.getSource();
            if (source instanceof UserTask step) {
                outcomes.addAll(outcomesOf(step));
            } else if (source instanceof CallActivity call) {
                outcomes.addAll(givenBack(Call.of(call), OUTCOME));
            } else if (source instanceof Gateway && seen.add(source)) {
                outcomes.addAll(outcomesBefore(source, seen));
            }
        }
        return outcomes;
    }

    private Process process() {
        return all(Process.class).getFirst();
    }

    private <T extends ModelElementInstance> List<T> all(Class<T> type) {
        var model = node.getModelInstance();
        return model.getModelElementsByType(model.getModel().getType(type)).stream()
                .map(type::cast)
                .toList();
    }
}
