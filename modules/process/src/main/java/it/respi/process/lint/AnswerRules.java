// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.lint;

import it.respi.cases.FieldKind;
import it.respi.process.model.Call;
import it.respi.process.model.Library;
import it.respi.process.model.ModelProperties;
import it.respi.process.model.ModelReads;
import it.respi.process.model.ProcedureReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;

/**
 * Whether gateways and timers read only what somebody answered. An answer that is a text never decides: what people write
 * has no business in the engine. A day that a timer waits for must be known on every way to the timer.
 */
final class AnswerRules {
    private static final Set<FieldKind> DECIDING = EnumSet.of(
            FieldKind.FLAG, FieldKind.YES_NO, FieldKind.CHOICE, FieldKind.NUMBER, FieldKind.DATE, FieldKind.DATE_TIME);

    private final BpmnModelInstance model;
    private final Library library;
    private final TellingSteps steps;
    private final Flows flows;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> needs = new TreeSet<>();

    AnswerRules(BpmnModelInstance model, Library library) {
        this.model = model;
        this.library = library;
        this.steps = new TellingSteps(model);
        this.flows = new Flows(model);
    }

    /** A shared model is given by its callers what nobody in it tells: there it is checked that they do. */
    List<Finding> check() {
        new ModelReads(model, library).byNode().forEach((node, names) -> names.forEach(name -> check(node, name)));
        model.getModelElementsByType(CallActivity.class).forEach(this::checkCall);
        return findings;
    }

    /** What a model must be given by those that call it. */
    private Set<String> needs() {
        check();
        return needs;
    }

    private void check(FlowNode node, String name) {
        if (!DECIDING.containsAll(steps.kinds(name))) {
            findings.add(new Finding(Rule.TEXT_DECIDES, node.getId(), name));
        } else if (!isKnown(node, name)) {
            missing(node, name);
        }
    }

    private void missing(FlowNode node, String name) {
        if (ProcedureReader.isShared(model)) {
            needs.add(name);
        } else {
            findings.add(new Finding(Rule.NOT_ASKED, node.getId(), name));
        }
    }

    private void checkCall(CallActivity activity) {
        Call call = Call.of(activity);
        library.model(call.key()).ifPresent(model -> {
            var called = new AnswerRules(model, library);
            called.needs().stream()
                    .filter(name -> !call.in().containsKey(name))
                    .forEach(name -> findings.add(new Finding(Rule.NOT_ASKED, activity.getId(), name)));
            call.out().values().stream()
                    .filter(name -> !call.in().containsKey(name)
                            && !called.isKnownAtEnd(name)
                            && !(called.isDay(name) && isReadBehindGateway(activity, call, name)))
                    .forEach(name -> findings.add(new Finding(Rule.NOT_ASKED, activity.getId(), name)));
        });
    }

    private boolean isDay(String name) {
        Set<FieldKind> kinds = steps.kinds(name);
        return !kinds.isEmpty() && TellingSteps.DAYS.containsAll(kinds);
    }

    /**
     * A day that only some ends of the called model know (the delivery of what may be refused) is read here only after a
     * gateway asked how it ended, by another value that it gives back.
     */
    private boolean isReadBehindGateway(CallActivity activity, Call call, String day) {
        Set<FlowNode> reading = new HashSet<>();
        Set<FlowNode> asking = new HashSet<>();
        new ModelReads(model, library).byNode().forEach((node, names) -> {
            if (names.contains(day)) {
                reading.add(node);
            } else if (node instanceof ExclusiveGateway && names.stream().anyMatch(call.out()::containsKey)) {
                asking.add(node);
            }
        });
        return Collections.disjoint(flows.reachedWithout(Set.of(activity), asking), reading);
    }

    private boolean isKnownAtEnd(String name) {
        return DECIDING.containsAll(steps.kinds(name))
                && model.getModelElementsByType(EndEvent.class).stream()
                        .filter(end -> end.getParentElement() instanceof Process)
                        .filter(end -> end.getChildElementsByType(ErrorEventDefinition.class)
                                .isEmpty())
                        .allMatch(end -> isKnown(end, name));
    }

    /**
     * Whether an answer is there on every way to that place. A question that was left out has an answer too, except for a day.
     * What no field asks is the outcome of a step, told by an act, a table or a called model, or known from the opening of a
     * case about a permit.
     */
    private boolean isKnown(FlowNode node, String name) {
        Set<FieldKind> kinds = steps.kinds(name);
        boolean answered = !kinds.isEmpty() && kinds.stream().noneMatch(TellingSteps.DAYS::contains);
        boolean opening = name.equals("channel") && isAboutPermit();
        if (answered || opening) {
            return true;
        }
        Set<FlowNode> telling = kinds.isEmpty() ? steps.telling(name) : steps.asking(name);
        return !telling.isEmpty()
                && !flows.reachedWithout(flows.beginnings(), telling).contains(node);
    }

    private boolean isAboutPermit() {
        return model.getModelElementsByType(Process.class).stream()
                .anyMatch(process -> ModelProperties.of(process).isTrue("aboutPermit"));
    }
}
